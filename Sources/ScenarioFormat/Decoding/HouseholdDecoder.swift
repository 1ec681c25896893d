import Economy
import LifeCourse

/// Decodes `household`.
struct HouseholdDecoder {
  let scope: ObjectScope

  func household(_ state: inout DecodingState) -> Household? {
    scope.check(FormatKeys.household, &state)
    let person = scope.required("person", &state)
      .flatMap { ObjectScope($0, path: scope.field("person"), &state) }
      .flatMap { personScope -> Person? in
        personScope.check(FormatKeys.person, &state)
        return self.person(personScope, &state)
      }
    let partner = partner(&state)
    let children = ChildrenDecoder(household: scope).children(&state)
    let housing = housing(&state)
    let otherCosts = scope.money("otherCosts", default: .zero, &state)
    let socialAssistance = scope.flag("socialAssistance", default: true, &state)
    if !socialAssistance { checkCostsWithoutAssistance(otherCosts, housing, &state) }
    let assistanceMonths = assistanceMonths(socialAssistance: socialAssistance, &state)
    let housingAllowance = scope.flag("housingAllowance", default: true, &state)
    let sharedWith = scope.whole("sharedWith", in: ScenarioLimits.sharedWith, &state) ?? 0
    guard let person, let housing else { return nil }
    return Household(
      person: person, partner: partner, children: children, housing: housing, otherCosts: otherCosts,
      socialAssistance: socialAssistance, assistanceMonths: assistanceMonths,
      housingAllowance: housingAllowance, sharedWith: sharedWith)
  }

  private func assistanceMonths(socialAssistance: Bool, _ state: inout DecodingState) -> Int? {
    let months = scope.whole("assistanceMonths", in: ScenarioLimits.monthsBefore, &state)
    if !socialAssistance { reportUnusedWithoutAssistance("assistanceMonths", of: scope, &state) }
    return months
  }

  /// Costs that the means test alone reads.
  private func checkCostsWithoutAssistance(
    _ otherCosts: Money, _ housing: Housing?, _ state: inout DecodingState
  ) {
    if otherCosts > .zero { reportUnusedWithoutAssistance("otherCosts", of: scope, &state) }
    guard housing != nil, let home = scope.object("housing", &state) else { return }
    reportUnusedWithoutAssistance("reasonableRent", of: home, &state)
  }

  private func reportUnusedWithoutAssistance(
    _ key: String, of scope: ObjectScope, _ state: inout DecodingState
  ) {
    guard let value = scope[key] else { return }
    state.report(
      .unusedUnless(key, condition: "socialAssistance: true"), at: value.place, field: scope.field(key))
  }

  private func person(_ scope: ObjectScope, _ state: inout DecodingState) -> Person? {
    let sex = scope.text("sex", &state)
    let education = scope.text("education", &state)
    let churchMember = scope.flag("churchMember", default: false, &state)
    let fund = unemploymentFund(scope, &state)
    let residentFrom = residentFrom(scope, &state)
    guard scope.required("born", &state) != nil, let born = scope.birth("born", &state) else { return nil }
    if let start = state.horizon?.lowerBound, start.age(ofBorn: born) < ScenarioLimits.adultAge {
      state.report(
        .tooYoung(
          born: born, age: max(0, start.age(ofBorn: born)), lowest: ScenarioLimits.adultAge, start: start),
        at: scope["born"]?.place ?? scope.place, field: scope.field("born"))
      return nil
    }
    return Person(
      born: born, sex: sex, education: education, churchMember: churchMember, unemploymentFund: fund,
      residentFrom: residentFrom)
  }

  private func unemploymentFund(
    _ scope: ObjectScope, _ state: inout DecodingState
  ) -> UnemploymentFundMembership? {
    guard let fund = scope.object("unemploymentFund", &state) else { return nil }
    fund.check(FormatKeys.unemploymentFund, &state)
    let fee = fund.money("fee", &state)
    if fund.flag("member", default: false, &state) { return UnemploymentFundMembership(fee: fee) }
    if let value = fund["fee"] {
      state.report(
        .unusedUnless("fee", condition: "member: true"), at: value.place, field: fund.field("fee"))
    }
    return nil
  }

  /// A month of the start's year up to the start.
  private func residentFrom(_ scope: ObjectScope, _ state: inout DecodingState) -> YearMonth? {
    guard let start = state.horizon?.lowerBound else { return scope.month("residentFrom", &state) }
    return scope.month("residentFrom", in: YearMonth(januaryOf: start.year)...start, &state)
  }

  private func partner(_ state: inout DecodingState) -> Partner? {
    guard let value = scope["partner"] else {
      if let with = scope["partnerWith"] {
        state.report(
          .incompletePair("partnerWith", needs: "partner"), at: with.place, field: scope.field("partnerWith"))
      }
      return nil
    }
    guard let partner = ObjectScope(value, path: scope.field("partner"), &state) else { return nil }
    let person = person(partner, &state)
    let phases = partnerPhases(partner, person: person, &state)
    let with = scope.list("partnerWith", &state).map {
      PathDecoder(field: scope.field("partnerWith"), isPartner: true, person: person)
        .phases($0, at: scope["partnerWith"]?.place ?? scope.place, &state)
    }
    return person.map { Partner(person: $0, phases: phases, phasesWith: with) }
  }

  private func partnerPhases(
    _ partner: ObjectScope, person: Person?, _ state: inout DecodingState
  ) -> [Phase] {
    let directKeys = partner.keys.filter {
      FormatKeys.allOfPhases.contains($0.key) && !FormatKeys.person.used.contains($0.key)
    }
    if let written = partner["phases"] {
      let known = KnownKeys(FormatKeys.person.used + ["phases"])
      partner.check(KnownKeys(known.used + directKeys.map(\.key)), &state)
      for (key, place) in directKeys {
        state.report(.unusedBeside(key, other: "phases"), at: place, field: partner.field(key))
      }
      guard let elements = partner.list("phases", &state) else { return [] }
      return PathDecoder(field: partner.field("phases"), isPartner: true, person: person)
        .phases(elements, at: written.place, &state)
    }
    if directKeys.isEmpty {
      partner.check(KnownKeys(FormatKeys.person.used + ["phases", "activity", "wage"]), &state)
      state.note(default: "[{ activity: \"unemployed\" }]", for: partner.field("phases"))
      return [Phase(months: nil, activity: .unemployed)]
    }
    let decoder = PhaseDecoder(
      scope: partner, start: state.horizon?.lowerBound, isPartner: true, person: person,
      foreignKeys: FormatKeys.person.used + ["phases"])
    // What is wrong has been told; without a phase the plan would ask for one besides.
    guard let phase = decoder.phase(&state) else { return [Phase(months: nil, activity: .unemployed)] }
    PathDecoder(field: partner.path, isPartner: true, person: person)
      .checkLengths([phase], scopes: [partner], &state)
    return [phase]
  }

  private func housing(_ state: inout DecodingState) -> Housing? {
    guard let housing = scope.object("housing", &state) else { return nil }
    housing.check(FormatKeys.housing, &state)
    return Housing(
      rent: housing.money("rent", default: .zero, &state),
      electricity: housing.money("electricity", default: .zero, &state),
      insurance: housing.money("insurance", default: .zero, &state),
      area: housing.whole("area", in: ScenarioLimits.area, &state),
      reasonableRent: reasonableRent(housing, &state),
      rentGrowth: housing.rate("rentGrowth", in: ScenarioLimits.share, default: .zero, &state))
  }

  /// An amount, or the word "municipality" for the municipality's own ceiling.
  private func reasonableRent(_ housing: ObjectScope, _ state: inout DecodingState) -> ReasonableRent {
    guard let value = housing["reasonableRent"] else { return .inFull }
    switch value.kind {
    case .text("municipality"): return .municipal
    case .number: return housing.money("reasonableRent", &state).map { .upTo($0) } ?? .inFull
    default:
      state.reportType(
        of: value, expected: .amountOrMunicipality, field: housing.field("reasonableRent"))
      return .inFull
    }
  }
}
