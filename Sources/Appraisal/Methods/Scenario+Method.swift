import Economy
import Law
import LawData
import LifeCourse

extension Scenario {
  /// Why the method cannot answer the scenario, with the field; `nil` where it can.
  func misfit(of method: AppraisalMethod) -> ScenarioProblem? {
    guard method == .procurement2019 else { return nil }
    for (name, course) in [("without", courseWithout), ("with", courseWith)] where !course.isCertain {
      return ScenarioProblem(field: name, kind: .methodNotForPath(.severalOutcomes))
    }
    guard let first = with.first, first.activity.employment != nil else {
      return ScenarioProblem(field: "with[0].activity", kind: .methodNotForPath(.withIsNoJob))
    }
    var end = 0
    for (place, phase) in without.enumerated() where end < contractMonths {
      if !phase.activity.isOutOfWork || phase.besideWork != nil {
        return ScenarioProblem(
          field: "without[\(place)].activity", kind: .methodNotForPath(.withoutHasWorkOrStudies))
      }
      end += phase.months ?? months
    }
    return nil
  }

  /// The scenario as its own method reckons it, with what the method set.
  ///
  /// Productivity (`stakeholder`), wage cost, indirect taxes, period and discount rate are what a method is: it sets them
  /// over what the file says, and the report lists each. A share of deadweight or displacement, and `procurement2019`'s production factor, are
  /// set only where the file is silent.
  func byItsMethod(
    reader: inout ParameterReader
  ) throws(NotModelled) -> (scenario: Scenario, settings: [MethodSetting]) {
    var scenario = self
    var settings: [MethodSetting] = []
    for step in MethodStep.allCases {
      settings += try scenario.take(step, of: appraisal.method, reader: &reader)
    }
    let fields = Set(settings.map(\.field))
    scenario.defaults.removeAll { fields.contains($0.field) }
    return (scenario, settings)
  }

  /// Makes the settings of one step; shares are resolved apart, by ``CounterfactualShares``.
  mutating func take(
    _ step: MethodStep, of method: AppraisalMethod, reader: inout ParameterReader
  ) throws(NotModelled) -> [MethodSetting] {
    switch (step, method) {
    case (_, .standard), (.period, .stakeholder), (.wageCost, .stakeholder), (.consumptionTax, .stakeholder),
      (.shares, _):
      return []
    case (.period, .procurement2019):
      return takePeriodOfContract()
    case (.productivity, .stakeholder):
      return try takeProductivity(reader: &reader) { _ in .one }
    case (.productivity, .procurement2019):
      let factor = try DefaultProductivity.subsidised(at: start, reader: &reader)
      return try takeProductivity(reader: &reader) { job in
        job.production == .productivity ? job.employer.productivity ?? factor : nil
      }
    case (.wageCost, .procurement2019):
      return try takeStatutoryWageCost(reader: &reader)
    case (.consumptionTax, .procurement2019):
      return takeConsumptionTax()
    case (.discountRate, _):
      return takeDiscountRate(.zero)
    }
  }

  /// The months of the first phase with the step: what a contract can ask for.
  private var contractMonths: Int { min(with.first?.months ?? months, months) }

  private mutating func takePeriodOfContract() -> [MethodSetting] {
    let contract = contractMonths
    guard contract < months else { return [] }
    let setting = MethodSetting(field: "months", value: .months(contract), replaced: .months(months))
    months = contract
    with = with.first(months: contract)
    without = without.first(months: contract)
    if var partner = household.partner {
      partner.phases = partner.phases.first(months: contract)
      partner.phasesWith = partner.phasesWith?.first(months: contract)
      household.partner = partner
    }
    return [setting]
  }

  /// Sets the productivity of every job where it would be another, by the file or by default.
  private mutating func takeProductivity(
    reader: inout ParameterReader, _ wanted: (Employment) -> Rate?
  ) throws(NotModelled) -> [MethodSetting] {
    var settings: [MethodSetting] = []
    for path in [\Scenario.courseWithout, \Scenario.courseWith] {
      let name = path == \.courseWith ? "with" : "without"
      for (outcome, phases) in self[keyPath: path].outcomes.map(\.phases).enumerated() {
        let field = self[keyPath: path].field(name, outcome: outcome)
        for (place, phase) in phases.enumerated() {
          let job = try setting(
            "\(field)[\(place)]", phase.activity.employment, isSupported: phase.activity.isLabourMarketJob,
            wanted,
            reader: &reader)
          let beside = try setting(
            "\(field)[\(place)].\(phase.jobBeside?.key ?? "")", phase.jobBeside?.employment,
            isSupported: false,
            wanted, reader: &reader)
          self[keyPath: path].outcomes[outcome].phases[place] = phase.withProductivity(
            job?.rate, besideBenefit: beside?.rate)
          settings += [job, beside].compactMap(\.self)
        }
      }
    }
    return settings
  }

  private func setting(
    _ field: String, _ employment: Employment?, isSupported: Bool, _ wanted: (Employment) -> Rate?,
    reader: inout ParameterReader
  ) throws(NotModelled) -> MethodSetting? {
    guard let employment, let wanted = wanted(employment) else { return nil }
    let field = "\(field).employer.productivity"
    guard employment.production == .productivity else {
      return MethodSetting(field: field, value: .rate(wanted), replaced: .production(employment.production))
    }
    var before = employment.employer.productivity
    if before == nil {
      before =
        isSupported
        ? try DefaultProductivity.subsidised(at: start, reader: &reader)
        : try DefaultProductivity.unsubsidised(at: start, reader: &reader)
    }
    guard let before, before != wanted else { return nil }
    return MethodSetting(field: field, value: .rate(wanted), replaced: .rate(before))
  }

  /// Leaves the agreed pension and insurance and the holiday supplement out of every job.
  private mutating func takeStatutoryWageCost(
    reader: inout ParameterReader
  ) throws(NotModelled) -> [MethodSetting] {
    let holiday = try HolidaySupplementLaw(month: start, reader: &reader).defaultRatePerDay
    var settings: [MethodSetting] = []
    for path in [\Scenario.without, \Scenario.with] {
      let name = path == \.with ? "with" : "without"
      for (place, phase) in self[keyPath: path].enumerated() {
        let jobs = [
          ("\(name)[\(place)]", phase.activity.employment),
          ("\(name)[\(place)].\(phase.jobBeside?.key ?? "")", phase.jobBeside?.employment),
        ]
        for (field, job) in jobs {
          guard let employer = job?.employer else { continue }
          if employer.agreement {
            settings.append(
              MethodSetting(field: "\(field).employer.agreement", value: .flag(false), replaced: .flag(true)))
          }
          let rate = employer.holidaySupplementRate ?? holiday
          if rate != .zero {
            settings.append(
              MethodSetting(
                field: "\(field).employer.holidaySupplementRate", value: .rate(.zero), replaced: .rate(rate)))
          }
        }
        self[keyPath: path][place] = phase.withEmployer(
          { $0.leaveOutAgreement() }, besideBenefit: { $0.leaveOutAgreement() })
      }
    }
    return settings
  }

  private mutating func takeConsumptionTax() -> [MethodSetting] {
    guard !include.consumptionTax else { return [] }
    include.consumptionTax = true
    return [
      MethodSetting(field: "include.consumptionTax", value: .flag(true), replaced: .flag(false))
    ]
  }

  private mutating func takeDiscountRate(_ rate: Rate) -> [MethodSetting] {
    guard appraisal.discountRate != rate else { return [] }
    let setting = MethodSetting(
      field: "appraisal.discountRate", value: .rate(rate), replaced: .rate(appraisal.discountRate))
    appraisal.discountRate = rate
    return [setting]
  }
}

extension Employer {
  /// No agreed pension, insurance or holiday supplement.
  fileprivate mutating func leaveOutAgreement() {
    isInsuredBesideTheCount = agreement
    agreement = false
    holidaySupplementRate = .zero
  }
}

extension [Phase] {
  /// The phases that begin within so many months; the last one runs to the end.
  fileprivate func first(months: Int) -> [Phase] {
    var phases: [Phase] = []
    var start = 0
    for phase in self where start < months {
      phases.append(phase)
      start += phase.months ?? months
    }
    if let last = phases.indices.last { phases[last].months = nil }
    return phases
  }
}

extension CounterfactualShares {
  /// What a method set of the shares that would have held by the standard.
  func settings(replacing standard: CounterfactualShares) -> [MethodSetting] {
    let outcomes = max(ofOutcomes.count, standard.ofOutcomes.count)
    var settings =
      outcomes == 0
      ? deadweights(replacing: standard, field: "appraisal")
      : (0..<outcomes).flatMap {
        ofOutcome($0).deadweights(replacing: standard.ofOutcome($0), field: "with.outcomes[\($0)]")
      }
    if displacement.value != standard.displacement.value {
      settings.append(
        MethodSetting(
          field: "appraisal.displacement", value: .rate(displacement.value),
          replaced: .rate(standard.displacement.value)))
    }
    return settings
  }

  private func deadweights(replacing standard: CounterfactualShares, field: String) -> [MethodSetting] {
    [
      ("deadweight", deadweight, standard.deadweight),
      ("subsidyDeadweight", subsidyDeadweight, standard.subsidyDeadweight),
    ].compactMap { key, share, other in
      guard share.value != other.value else { return nil }
      return MethodSetting(
        field: "\(field).\(key)", value: .rate(share.value), replaced: .rate(other.value))
    }
  }
}
