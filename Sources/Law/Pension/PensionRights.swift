package import Economy

/// Public pension rights (pensionsrätt) earned in a year, in kronor: for income pension and premium pension
/// together.
///
/// SFB 59–61 kap., from 2016. The base (pensionsunderlag) is wages and pensionable benefits less the general
/// pension contribution charged on them, down to whole hundreds and nothing below 0.423 price base amounts
/// (59 kap. 4–5, 32 and 36 §§), and 1.38 × the study grant, down to whole hundreds (60 kap. 4 and 20 §§);
/// together at most 7.5 income base amounts, where the studies yield (60 kap. 5 §). Of it 16 and 2.5 per cent,
/// each down to whole kronor (61 kap. 6 §); where the right for premium pension of studies is not given, it is
/// added to the other (61 kap. 8 §). Nothing for who is born in 1937 or before. The reduction for those born
/// up to 1953 (61 kap. 10 §) concerns years up to the age of 64 and is not counted.
///
/// Example, 264 000 kr in 2019: (264 000 − 18 500) = 245 500; × 0.16 = 39 280 and × 0.025 = 6 137, together
/// 45 417. Example, a study grant of 28 480 kr in 2017: × 1.38, down to 39 300; 6 288 + 982 = 7 270.
/// - Parameters:
///   - income: wages and pensionable benefits of the year.
///   - studyGrant: study grants of the year, without supplement and loan.
///   - age: whole years at the start of the year.
package func pensionRights(
  income: Money, studyGrant: Money, age: Int, law: PensionRightsLaw
) -> Money {
  guard age < law.nothingFromAge else { return .zero }
  let fromIncome = min(ExactKronor(pensionableIncome(income, age: age, law: law)), law.ceiling)
  let fromStudies = PensionRightsLaw.baseRounding(ExactKronor(studyGrant) * law.studyGrantShare)
  let base = min(fromIncome + ExactKronor(fromStudies), law.ceiling)
  return PensionRightsLaw.rounding(base * law.incomePensionShare)
    + PensionRightsLaw.rounding(base * law.premiumPensionShare)
}

/// Pensionable income (pensionsgrundande inkomst) of a year before the ceiling: zero below the least income.
///
/// SFB 59 kap. 5, 32 and 36 §§. Whether the least income is reached is judged before the contribution is taken
/// off, as for the contribution itself.
package func pensionableIncome(_ income: Money, age: Int, law: PensionRightsLaw) -> Money {
  guard let rules = law.contribution else { return .zero }
  let kronor = PensionRightsLaw.baseRounding(income).wholeKronor
  guard kronor * Rate.one.partsPerMillion >= rules.floor else { return .zero }
  let contribution = generalPensionContribution(pensionableIncome: kronor, age: age, law: rules)
  return PensionRightsLaw.baseRounding(Money(kronor: kronor - contribution))
}
