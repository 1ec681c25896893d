import Economy

/// When a child can be at preschool and at a leisure centre. Skollagen (2010:800) 8, 9 and 14 kap.
package enum ChildCareAgeLimits {
  /// The birthday from whose month a child can be at preschool.
  package static let preschoolFromAge = Parameter(
    "childCare.preschool.fromAge", sv: "förskola från ålder", en: "preschool from age", unit: .years,
    [.law(2016, 1, "skollagen (2010:800) 8 kap. 5–6 §§", .secondary)])

  /// The birthday in whose year the child goes from preschool to the preschool class and a leisure centre.
  package static let schoolYearAge = Parameter(
    "childCare.schoolYearAge", sv: "förskoleklass och fritidshem från höstterminen det år barnet fyller",
    en: "preschool class and leisure centre from autumn of the year of this birthday", unit: .years,
    [.law(2016, 6, "skollagen (2010:800) 7 kap. 10 § och 9 kap. 5 §", .secondary)])

  /// The birthday in whose year the last spring term with a leisure centre is.
  package static let leisureCentreLastYearAge = Parameter(
    "childCare.leisureCentre.lastYearAge", sv: "fritidshem till och med vårterminen det år barnet fyller",
    en: "leisure centre to the spring term of the year of this birthday", unit: .years,
    [.law(2016, 13, "skollagen (2010:800) 14 kap. 7 §", .secondary)])

  /// The month in which an autumn term begins.
  package static let autumnTermFirstMonth = Parameter(
    "childCare.autumnTermFirstMonth", sv: "höstterminens första månad", en: "first month of the autumn term",
    unit: .monthOfYear, [.assumption(2016, 8, "förenkling: höstterminen börjar i augusti", .assumed)])

  /// The month in which a spring term ends.
  package static let springTermLastMonth = Parameter(
    "childCare.springTermLastMonth", sv: "vårterminens sista månad", en: "last month of the spring term",
    unit: .monthOfYear, [.assumption(2016, 6, "förenkling: vårterminen slutar i juni", .assumed)])

  static let all = [
    preschoolFromAge, schoolYearAge, leisureCentreLastYearAge, autumnTermFirstMonth, springTermLastMonth,
  ]
}
