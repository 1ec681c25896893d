package import Economy
package import LawData

extension JobScheme {
  /// The parameter whose dates are those of decisions on the job.
  package var dates: Parameter {
    switch self {
    case .wageSubsidyJob, .shelteredJob: WageSubsidyFigures.wageCap
    case .introductionJob: IntroductionJobFigures.rate
    case .extraJob: ExtraJobFigures.rate
    case .establishmentJob: EstablishmentJobFigures.wage
    case .vocationalIntroduction: VocationalIntroductionFigures.wageCap
    case .employmentSupport: EmploymentSupportFigures.rate
    case .entryJob: EntryJobFigures.rate
    }
  }

  /// Whether support never reaches beyond the year in which the worker reaches riktåldern.
  var endsWithTheYearOfRetirement: Bool { self == .introductionJob || self == .establishmentJob }

  /// The grounds on which somebody is let in; none for those that ask for reduced capacity for work.
  package var grounds: [SupportGround] {
    switch self {
    case .wageSubsidyJob, .shelteredJob: []
    case .introductionJob: [.guarantee, .youthGuarantee, .newlyArrived]
    case .extraJob: [.guarantee, .newlyArrived]
    case .establishmentJob: [.newlyArrived, .longUnemployed]
    case .vocationalIntroduction: [.young, .newlyArrived, .longUnemployed]
    case .employmentSupport: [.guarantee]
    case .entryJob: [.newlyArrived]
    }
  }

  /// The section that names the grounds of decisions in a month.
  package func groundSource(at decision: YearMonth) -> LegalSource {
    switch self {
    case .wageSubsidyJob, .shelteredJob: "förordning 2017:462 1 §"
    case .introductionJob: "förordning 2018:42 4 §"
    case .extraJob:
      dates.entryIndex(at: decision) == 0 ? "förordning 2015:503 8–8 b §§" : "förordning 2018:42 4 §"
    case .establishmentJob: "förordning 2022:807 5 §"
    case .vocationalIntroduction: "förordning 2013:1157 4 §"
    case .employmentSupport: "förordning 2015:503 3 §"
    case .entryJob: "förordning 2015:503 25 §"
    }
  }

  /// The employers that may have the job; `nil`: any.
  package var employers: [EmployerKind]? {
    switch self {
    case .extraJob: [.municipal, .regional, .nonProfit]
    case .shelteredJob: [.municipal, .regional]
    case .wageSubsidyJob, .introductionJob, .establishmentJob, .vocationalIntroduction, .employmentSupport,
      .entryJob:
      nil
    }
  }

  /// Whether the employer must be bound by a collective agreement on such jobs.
  package var needsAgreement: Bool { self == .establishmentJob || self == .vocationalIntroduction }
}

extension WageSubsidyForm {
  /// What a decision covers, and the longest support.
  var times: (Parameter, Parameter?) {
    switch self {
    case .development: (WageSubsidyFigures.developmentDecision, WageSubsidyFigures.developmentLongest)
    case .employment: (WageSubsidyFigures.employmentDecision, WageSubsidyFigures.employmentLongest)
    case .security: (WageSubsidyFigures.securityDecision, nil)
    }
  }
}
