import Economy

@testable import Law

/// The tax on earned income computed a second time, section by section, from the text of the law.
struct SecondComputation {
  let law: StatuteYear
  let income: AnnualIncome
  let person: Taxpayer
  let municipal: Fraction
  let burial: Fraction
  let church: Fraction

  init(law: StatuteYear, income: AnnualIncome, person: Taxpayer, rates: LocalTaxRates) {
    func share(_ millionths: Int) -> Fraction { Fraction(Int128(millionths), over: 1_000_000) }
    self.law = law
    self.income = income
    self.person = person
    municipal = share(rates.municipal.partsPerMillion) + share(rates.regional.partsPerMillion)
    burial = share(rates.burial.partsPerMillion)
    church = share(rates.church.partsPerMillion)
  }

  private func price(_ multiple: String) -> Fraction {
    (Fraction(decimal: multiple) ?? Fraction(0)) * Fraction(law.price)
  }
  private func pay(_ kronor: Int) -> Int { Fraction(kronor).down(to: 100) }
  private var partOfYear: Fraction { Fraction(Int128(person.monthsResident), over: 12) }

  /// IL 1 kap. 5 §: whole hundreds, down.
  var assessed: Int {
    pay(income.wage + income.benefits + income.sicknessCompensation + income.pension)
  }

  /// IL 63 kap. 2–5 §§.
  var allowance: Int {
    if person.monthsResident < 12 { return min((price("0.293") * partOfYear).up(to: 100), assessed) }
    let income = Fraction(assessed)
    var amount =
      if income <= price("0.99") {
        price("0.423")
      } else if income <= price("2.72") {
        price("0.423") + percent("20") * (income - price("0.99"))
      } else if income <= price("3.11") {
        price("0.77")
      } else if income <= price("7.88") {
        price("0.77") - percent("10") * (income - price("3.11"))
      } else {
        price("0.293")
      }
    if person.ageAtYearStart >= (law.year < 2023 ? 65 : 66) { amount = amount + law.addition(assessed) }
    return min(amount.up(to: 100), assessed)
  }

  var taxable: Int { assessed - allowance }

  /// IL 65 kap. 5 §.
  var state: Int {
    var tax = percent("20") * Fraction(max(0, taxable - law.threshold))
    if let upper = law.upperThreshold { tax = tax + percent("5") * Fraction(max(0, taxable - upper)) }
    return tax.down()
  }

  /// Lag (1994:1744) 2–4 §§; SFB 59 kap.
  var pensionContribution: Int {
    if law.year - person.ageAtYearStart - 1 <= 1937 { return 0 }
    let base = Fraction(pay(income.wage + income.benefits))
    if base < price("0.423") { return 0 }
    let highest = percent("807") * Fraction(law.income)
    let contribution = percent("7") * min(base, highest)
    let hundreds = contribution.down(to: 100)
    return contribution - Fraction(hundreds) > Fraction(50) ? hundreds + 100 : hundreds
  }

  /// Lag (2018:1893).
  var publicService: Int {
    guard person.ageAtYearStart >= 18, let cap = law.publicServiceCap.flatMap({ Fraction(decimal: $0) })
    else {
      return 0
    }
    return (percent("1") * min(Fraction(taxable), cap * Fraction(law.income))).down()
  }

  /// IL 67 kap. 5–9 §§.
  var workCredit: Int {
    let pay = pay(income.wage)
    if person.ageAtYearStart >= (law.year < 2024 ? 65 : 66) {
      return (law.seniorWork(pay) * partOfYear).down()
    }
    var credit = (law.work(pay) - Fraction(allowance)) * municipal
    if law.year < 2025 { credit = credit - percent("3") * max(Fraction(0), Fraction(pay) - price("13.54")) }
    return (max(Fraction(0), credit) * partOfYear).down()
  }

  /// IL 67 kap. 9 a–9 d §§.
  var sicknessCredit: Int {
    let base = Fraction(pay(income.sicknessCompensation))
    let zero = Fraction(0)
    let share: Fraction
    switch law.year {
    case ..<2018: share = zero
    case 2018...2021:
      share =
        percent("4.5") * min(base, price("2.53")) + percent("2.5") * max(zero, base - price("2.53"))
    default:
      let (second, third, level) =
        law.year < 2026 ? ("34.05", "12.8", "1.703") : ("38.74", "25.1", "1.813")
      let counted =
        if base <= price("0.91") {
          base
        } else if base <= price("3.24") {
          price("0.91") + percent(second) * (base - price("0.91"))
        } else {
          price(level) + percent(third) * (base - price("3.24"))
        }
      share = max(counted - Fraction(allowance), percent("4.5") * base)
    }
    return (share * municipal * partOfYear).down()
  }

  /// IL 67 kap. 46–48 §§.
  var earnedCredit: Int {
    if law.year < 2021 { return 0 }
    let credit = percent("0.75") * Fraction(max(0, taxable - 40_000))
    return (min(credit, Fraction(1_500)) * partOfYear).down()
  }

  /// IL 67 kap. 34 and 35 §§: not by months.
  var regionalCredit: Int { law.year >= 2020 && person.regionalCredit ? 1_675 : 0 }

  /// IL 67 kap. 49–52 §§.
  var fundCredit: Int {
    law.year < 2022 ? 0 : (percent("25") * Fraction(person.unemploymentFundFee) * partOfYear).down()
  }

  /// Lag (2021:930) 3–5 §§.
  var temporaryCredit: Int {
    let pay = pay(income.wage)
    guard law.year == 2021 || law.year == 2022, pay > 60_000, pay < 500_000 else { return 0 }
    let credit: Fraction
    switch pay {
    case ..<240_000: credit = percent("1.25") * Fraction(pay - 60_000)
    case ...300_000: credit = Fraction(2_250)
    default: credit = Fraction(2_250) - percent("1.125") * Fraction(pay - 300_000)
    }
    return (credit * partOfYear).down()
  }

  /// Every component by name, the credits as set off in the order of IL 67 kap. 2 §.
  var components: [(name: String, kronor: Int)] {
    let local = (municipal * Fraction(taxable)).down()
    var left = (state: state, local: local)
    func all(_ credit: Int) -> Int {
      let fromState = min(credit, left.state)
      let fromLocal = min(credit - fromState, left.local)
      left = (left.state - fromState, left.local - fromLocal)
      return fromState + fromLocal
    }
    func localOnly(_ credit: Int) -> Int {
      let used = min(credit, left.local)
      left.local -= used
      return used
    }
    let pension = all(pensionContribution)
    let work = localOnly(workCredit)
    let sickness = localOnly(sicknessCredit)
    let earned = localOnly(earnedCredit)
    let regional = localOnly(regionalCredit)
    let fund = all(fundCredit)
    let temporary = all(temporaryCredit)
    let burialFee = (burial * Fraction(taxable)).down()
    let churchFee = person.churchMember ? (church * Fraction(taxable)).down() : 0
    return [
      ("assessed income", assessed), ("basic allowance", allowance), ("taxable income", taxable),
      ("local tax", local), ("state tax", state), ("burial fee", burialFee), ("church fee", churchFee),
      ("pension contribution", pensionContribution), ("public service fee", publicService),
      ("pension credit", pension), ("work credit", work), ("sickness credit", sickness),
      ("earned credit", earned), ("regional credit", regional), ("fund credit", fund),
      ("temporary credit", temporary),
      (
        "final tax",
        left.state + left.local + burialFee + churchFee + pensionContribution + publicService
      ),
    ]
  }
}
