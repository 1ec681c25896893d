public import Economy

/// A collective agreement whose lowest wages are known, by the name scenario files give it.
public struct WageAgreement: Sendable {
  /// The name in scenario files: `detaljhandel`.
  public let shortName: String
  /// The name of the agreement: Detaljhandelsavtalet.
  public let name: String
  /// The kinds of employee, the one that holds where none is given first.
  public let categories: [Category]
  /// False for wages that are common and not agreed.
  package let isAgreement: Bool

  /// A kind of employee with a lowest wage of its own.
  public struct Category: Sendable {
    /// The name in scenario files: `utan erfarenhet`.
    public let name: String
    /// Its lowest wage by month.
    public let parameter: Parameter
  }

  private init(
    _ shortName: String, _ name: String, isAgreement: Bool = true, _ categories: [(String, Parameter)]
  ) {
    self.shortName = shortName
    self.name = name
    self.isAgreement = isAgreement
    self.categories = categories.map { Category(name: $0.0, parameter: $0.1) }
  }

  /// Every agreement that is known.
  public static let all: [WageAgreement] = [
    WageAgreement(
      "detaljhandel", "Detaljhandelsavtalet",
      [("utan erfarenhet", AgreedWages.retailEntry), ("ett år i branschen", AgreedWages.retailOneYear)]),
    WageAgreement("lager", "Lager- och e-handelsavtalet", [("20 år", AgreedWages.warehouseAge20)]),
    WageAgreement(
      "hotell och restaurang", "Gröna riksavtalet",
      [("grupp 2", AgreedWages.hospitalityGroup2), ("grupp 1", AgreedWages.hospitalityGroup1)]),
    WageAgreement(
      "kommun", "HÖK Kommunal",
      [
        ("utan yrkesutbildning", AgreedWages.municipalUntrained),
        ("yrkesutbildad", AgreedWages.municipalTrained),
      ]),
    WageAgreement(
      "hushållsnära tjänster", "Fremia–Kommunal hushållsnära tjänster",
      [("18 år", AgreedWages.householdServicesAge18)]),
    WageAgreement("parkering", "KFS parkering", [("19 år", AgreedWages.parkingAge19)]),
    WageAgreement(
      "friskola", "Friskolor (Kommunal)",
      [("19 år", AgreedWages.freeSchoolsAge19), ("yrkesutbildad", AgreedWages.freeSchoolsTrained)]),
    WageAgreement("försäkring", "Forena", [("23 år", AgreedWages.insuranceAge23)]),
    WageAgreement(
      "extratjänst i kommun", "Extratjänst i kommun (vanligaste lön)", isAgreement: false,
      [("vanligaste lön", AgreedWages.municipalExtraJobCommon)]),
  ]

  /// The agreement with a short or full name, in any case.
  public static func named(_ name: String) -> WageAgreement? {
    let wanted = name.lowercased()
    return all.first { $0.shortName == wanted || $0.name.lowercased() == wanted }
  }

  /// The lowest wage of all agreements known in a month, and its agreement; `nil` where none is.
  package static func lowest(in month: YearMonth) -> (agreement: WageAgreement, monthlyWage: Money)? {
    let known = all.filter(\.isAgreement).flatMap { agreement in
      agreement.categories.compactMap { category in
        ParameterReader().peek(category.parameter, at: month).map { (agreement, Money(kronor: $0)) }
      }
    }
    return known.min { $0.1 < $1.1 }
  }
}

/// A wage by agreement: the lowest of a category in the first month of a phase.
public struct AgreedWage: Sendable, Hashable {
  /// The short name of the agreement.
  public let agreement: String
  /// The name of the category.
  public let category: String

  /// The wage of an agreement's category; `nil` where there is no such agreement or category.
  /// - Parameter category: in any case; where not given, the agreement's first.
  public init?(agreement name: String, category: String? = nil) {
    guard let found = WageAgreement.named(name) else { return nil }
    guard let category else {
      guard let first = found.categories.first else { return nil }
      (agreement, self.category) = (found.shortName, first.name)
      return
    }
    let wanted = category.lowercased()
    guard let match = found.categories.first(where: { $0.name.lowercased() == wanted }) else { return nil }
    (agreement, self.category) = (found.shortName, match.name)
  }

  /// The full name of the agreement.
  public var agreementName: String { WageAgreement.named(agreement)?.name ?? agreement }

  /// The figure that holds the wage.
  public var parameter: Parameter {
    let categories = WageAgreement.named(agreement)?.categories ?? []
    return (categories.first { $0.name == category } ?? categories.first)?.parameter
      ?? AgreedWages.retailEntry
  }

  /// The periods in which the wage is known, each with its last month; the end is open where no later wage is known to
  /// follow.
  public var knownPeriods: [(first: YearMonth, last: YearMonth?)] {
    var periods: [(first: YearMonth, last: YearMonth?)] = []
    for entry in parameter.entries {
      if let open = periods.indices.last, periods[open].last == nil || periods[open].last == entry.from - 1 {
        periods[open].last = entry.through
      } else {
        periods.append((entry.from, entry.through))
      }
    }
    return periods
  }
}
