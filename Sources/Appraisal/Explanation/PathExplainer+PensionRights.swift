import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Public pension rights, shared out over the months that earned them.
extension PathExplainer {
  func pensionRights(_ adult: Int, _ month: Int) -> ExplanationNode? {
    let year = month / 12
    guard engine.switches.pensionRights, let law = engine.laws[year].pensionRights else { return nil }
    let plan = plan.adults[adult]
    let months = year * 12..<year * 12 + 12
    let age = engine.laws[year].year - plan.born.year - 1
    let earned = months.map { engine.pensionable(plan, month: $0) }
    let income = Money(ore: earned.reduce(0) { $0 + $1.income.ore })
    let studyGrant = Money(ore: earned.reduce(0) { $0 + $1.studyGrant.ore })
    let rule = Law.pensionRights(income: income, studyGrant: studyGrant, age: age, law: law)
    guard rule > .zero else { return nil }
    let counted = Law.pensionableIncome(income, age: age, law: law)
    let weights = ofYear(
      adult, year: year, "pensionRights.weights", "Det som gav pensionsrätt, månad för månad",
      "What earned pension rights, month by month"
    ) { place in
      let parts =
        (counted > .zero ? [pensionable(adult, place)] : []) + [
          self.studyGrant(adult, place, as: .studyGrant)
        ]
      return ExplanationNode(
        name("pensionRights.earned", "Månadens del av underlaget", "The month's part of the base", place),
        .sum, parts.compactMap(\.self))
    }
    let rights = yearlyRights(adult, year, hasIncome: counted > .zero, hasStudies: studyGrant > .zero)
      .named(name("pensionRights.year", "Årets pensionsrätt", "The year's pension rights"))
      .under("SFB 59–61 kap.").answering(rule).known(as: key("pensionRights.year", adult, months.lowerBound))
    return rights.part(month % 12, of: weights)
      .named(
        name("pensionRights.month", "Pensionsrätt, månadens del", "Pension rights, the month's part", month))
  }

  /// Wages and pensionable benefits of a month.
  private func pensionable(_ adult: Int, _ month: Int) -> ExplanationNode {
    let plan = plan.adults[adult]
    var parts: [ExplanationNode] = []
    if plan.grossByMonth[month] != 0 { parts.append(gross(adult, month)) }
    if let surplus = surplus(adult, month) { parts.append(surplus) }
    if plan.benefitsByMonth[month] != 0, let paid = benefit(adult, month) { parts.append(paid) }
    return ExplanationNode(
      name(
        "pensionRights.income", "Lön och pensionsgrundande ersättning", "Wage and pensionable benefit", month),
      .sum, parts
    ).known(as: key("pensionRights.income", adult, month))
  }

  private func yearlyRights(
    _ adult: Int, _ year: Int, hasIncome: Bool, hasStudies: Bool
  ) -> ExplanationNode {
    typealias Figures = PensionRightFigures
    let january = YearMonth(januaryOf: engine.laws[year].year)
    let ceiling =
      (figure(BaseAmounts.incomeBaseAmount, at: january) * figure(Figures.ceiling, at: january))
      .named(name("pensionRights.ceiling", "Högsta underlag", "Highest base"))
    var parts: [ExplanationNode] = []
    if hasIncome { parts.append(.smallest(pensionableIncome(adult, year, january), ceiling)) }
    if hasStudies {
      let grants = ofYear(
        adult, year: year, "pensionRights.studyGrants", "Årets studiebidrag", "The year's study grants"
      ) { studyGrant(adult, $0, as: .studyGrant) ?? ExplanationNode(nil, .sum, []) }
      parts.append(
        (grants * figure(Figures.studyGrantShare, at: january)).rounded(PensionRightsLaw.baseRounding)
          .named(name("pensionRights.studies", "Underlag av studier", "Base from studies")))
    }
    let base = ExplanationNode.smallest(.total(parts), ceiling)
      .named(name("pensionRights.base", "Pensionsunderlag", "Pension base"))
      .known(as: key("pensionRights.base", adult, year * 12))
    func right(_ share: Parameter) -> ExplanationNode {
      (base * figure(share, at: january)).rounded(PensionRightsLaw.rounding)
    }
    return right(Figures.incomePensionShare)
      .named(name("pensionRights.incomePension", "Inkomstpension", "Income pension"))
      + right(Figures.premiumPensionShare)
      .named(name("pensionRights.premiumPension", "Premiepension", "Premium pension"))
  }

  /// The year's income less the pension contribution on it, in whole hundreds.
  private func pensionableIncome(_ adult: Int, _ year: Int, _ january: YearMonth) -> ExplanationNode {
    typealias Fees = SocialFeeFigures
    let hundreds = ofYear(
      adult, year: year, "pensionRights.incomes", "Årets inkomster", "The year's incomes"
    ) { pensionable(adult, $0) }
    .rounded(PensionRightsLaw.baseRounding)
    .named(name("pensionRights.hundreds", "Inkomst i hela hundratal", "Income in whole hundreds"))
    let highest =
      (figure(BaseAmounts.incomeBaseAmount, at: january) * figure(Fees.pensionCap, at: january)
      * figure(Fees.pensionRate, at: january)).rounded(TaxRounding.nearestHundred)
    let contribution = ExplanationNode.smallest(
      (hundreds * figure(Fees.pensionRate, at: january)).rounded(TaxRounding.nearestHundred), highest
    )
    .named(name("pensionRights.contribution", "Allmän pensionsavgift", "General pension contribution"))
    return (hundreds - contribution).rounded(PensionRightsLaw.baseRounding)
      .named(name("pensionRights.pgi", "Pensionsgrundande inkomst", "Pensionable income"))
  }
}
