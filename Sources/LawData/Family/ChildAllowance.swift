import Economy

/// Child allowance and large-family supplement (barnbidrag, flerbarnstillägg), and the study allowance
/// that follows at upper secondary school (studiehjälp).
package enum ChildAllowance {
  /// Child allowance of each child.
  package static let perChild = Parameter(
    "childAllowance.perChild", sv: "barnbidrag per barn", en: "child allowance per child",
    unit: .kronorPerMonth,
    [
      .law(2016, 1_050, "SFB 15 kap. 3 §", .verified),
      .law(2018_03, 1_250, "SFB 15 kap. 3 § (SFS 2017:1308)", .verified),
    ])

  /// Supplement for the second child.
  package static let secondChild = Parameter(
    "childAllowance.supplement.secondChild", sv: "flerbarnstillägg, andra barnet",
    en: "large-family supplement, second child", unit: .kronorPerMonth,
    [.law(2016, 150, "SFB 15 kap. 8 §", .verified)])

  /// Supplement for the third child.
  package static let thirdChild = Parameter(
    "childAllowance.supplement.thirdChild", sv: "flerbarnstillägg, tredje barnet",
    en: "large-family supplement, third child", unit: .kronorPerMonth,
    [
      .assumption(2016, 454, "SFB 15 kap. 8 § före SFS 2016:1294; inte bekräftad", .recalled),
      .law(2017, 580, "SFB 15 kap. 8 § (SFS 2016:1294)", .verified),
    ])

  /// Supplement for the fourth child.
  package static let fourthChild = Parameter(
    "childAllowance.supplement.fourthChild", sv: "flerbarnstillägg, fjärde barnet",
    en: "large-family supplement, fourth child", unit: .kronorPerMonth,
    [.law(2016, 1_010, "SFB 15 kap. 8 §", .verified)])

  /// Supplement for the fifth child and each further.
  package static let furtherChild = Parameter(
    "childAllowance.supplement.furtherChild", sv: "flerbarnstillägg, femte barnet och varje ytterligare",
    en: "large-family supplement, fifth child and each further", unit: .kronorPerMonth,
    [.law(2016, 1_250, "SFB 15 kap. 8 §", .verified)])

  /// The birthday whose quarter is the last with child allowance.
  package static let lastBirthday = Parameter(
    "childAllowance.lastBirthday", sv: "barnbidrag, till och med kvartalet då barnet fyller",
    en: "child allowance, to the quarter of this birthday", unit: .years,
    [.law(2016, 16, "SFB 15 kap. 4 §", .verified)])

  /// Study allowance of a pupil (studiehjälp, studiebidrag).
  package static let studyAllowance = Parameter(
    "childStudyAllowance.perMonth", sv: "studiehjälp, studiebidrag", en: "study allowance of a pupil",
    unit: .kronorPerMonth,
    [
      .assumption(2016, 1_050, "Studiestödslagen 2 kap.; CSN; inte bekräftad", .recalled),
      .law(2018_07, 1_250, "Studiestödslagen 2 kap.; CSN", .verified),
    ])

  /// The birthday in whose year the last June with study allowance is.
  package static let studyAllowanceLastBirthday = Parameter(
    "childStudyAllowance.lastBirthday", sv: "studiehjälp, till och med juni det år då barnet fyller",
    en: "study allowance, to June of the year of this birthday", unit: .years,
    [.assumption(2016, 19, "förenkling: gymnasiet slutar i juni det år man fyller 19", .assumed)]
  )

  /// The birthday in whose year the last June with study allowance of somebody said to be a pupil is.
  package static let studyAllowanceLastBirthdayOfPupil = Parameter(
    "childStudyAllowance.lastBirthdayOfPupil",
    sv: "studiehjälp till den som uppges vara elev, till och med juni det år då barnet fyller",
    en: "study allowance of somebody said to be a pupil, to June of the year of this birthday", unit: .years,
    [
      .law(
        2016, 20, "studiestödslagen (1999:1395) 2 kap. 3 §", .verified,
        checked: ParameterEntry.doubtsChecked)
    ])

  /// The first month of a school year with study allowance.
  package static let studyAllowanceFirstMonth = Parameter(
    "childStudyAllowance.firstMonth", sv: "studiehjälp, läsårets första månad",
    en: "study allowance, first month of the school year", unit: .monthOfYear,
    [.assumption(2016, 9, "CSN: tio månader om året, september–juni", .assumed)])

  /// The last month of a school year with study allowance.
  package static let studyAllowanceLastMonth = Parameter(
    "childStudyAllowance.lastMonth", sv: "studiehjälp, läsårets sista månad",
    en: "study allowance, last month of the school year", unit: .monthOfYear,
    [.assumption(2016, 6, "CSN: tio månader om året, september–juni", .assumed)])

  static let all = [
    perChild, secondChild, thirdChild, fourthChild, furtherChild, lastBirthday, studyAllowance,
    studyAllowanceLastBirthday, studyAllowanceLastBirthdayOfPupil, studyAllowanceFirstMonth,
    studyAllowanceLastMonth,
  ]
}
