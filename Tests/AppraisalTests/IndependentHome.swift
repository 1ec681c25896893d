import Economy
import Law
import LawData
import LifeCourse

/// The children and the home in one month, reckoned again from what the scenario says.
struct IndependentHome {
  let month: YearMonth
  /// Those at home, the oldest first.
  let children: [Child]
  /// Those of them in the national norm.
  let inNorm: [Child]
  /// Whether every adult works, studies or is in a programme.
  private let isOccupied: Bool

  init(_ household: Household, in month: YearMonth, isOccupied: Bool) {
    self.month = month
    self.isOccupied = isOccupied
    children = household.children.sorted { $0.born < $1.born }.filter {
      $0.born <= month && month < $0.leaves ?? month + 1
    }
    inNorm = children.filter { child in
      switch child.pupil {
      case nil: month < YearMonth(januaryOf: child.born.year + 19) + 6
      case true?: month.age(ofBorn: child.born) < 21
      case false?: month.age(ofBorn: child.born) < 18
      }
    }
  }

  /// The form of child care that a child is in, if any.
  func care(_ child: Child) -> ChildCareForm? {
    let schoolYear = YearMonth(januaryOf: child.born.year + 6) + 7
    let lastMonth = YearMonth(januaryOf: child.born.year + 13) + 5
    let form: ChildCareForm? =
      if month.age(ofBorn: child.born) < 1 {
        nil
      } else if month < schoolYear {
        .preschool
      } else {
        month <= lastMonth ? .leisureCentre : nil
      }
    guard let form else { return nil }
    switch form == .preschool ? child.preschool : child.leisureCentre {
    case .never: return nil
    case .always: return form
    case .whileParentsWork: return isOccupied ? form : nil
    }
  }

  /// The places in child care, the youngest first.
  var places: [ChildCarePlace] {
    children.reversed().compactMap { child in
      care(child).map { ChildCarePlace(form: $0, isAlternating: child.alternating) }
    }
  }

  /// Child allowance, study allowance and maintenance support, öre.
  func familyBenefits(_ law: MonthLaw, marks: inout Set<String>) -> Int {
    var sum = 0
    var pupils = 0
    for child in children where isPupil(child) {
      pupils += 1
      guard month.month > 8 || month.month < 7 else { continue }
      sum += law.childStudyAllowance?.perMonth?.ore ?? 0
      marks.insert("study allowance")
    }
    if let rules = law.childAllowance {
      let receiving = children.filter { hasChildAllowance(born: $0.born, in: month, law: rules) }
      let alternating = receiving.count(where: \.alternating)
      sum +=
        rules.childAllowance(children: receiving.count, alternating: alternating, siblingsInStudy: pupils)?
        .ore ?? 0
      if alternating > 0 { marks.insert("alternating child") }
      if pupils > 0, receiving.count + pupils > 1 { marks.insert("sibling in study") }
    }
    for child in children where child.maintenanceSupport {
      sum += law.maintenanceSupport?.maintenanceSupport(born: child.born, in: month)?.ore ?? 0
    }
    return sum
  }

  /// Whether a child goes to upper secondary school: after the quarter of the sixteenth birthday to June of the year of
  /// nineteen, as a pupil of twenty.
  private func isPupil(_ child: Child) -> Bool {
    let birthday = child.born + 16 * 12
    let quarterEnd = YearMonth(januaryOf: birthday.year) + (birthday.month + 2) / 3 * 3 - 1
    guard month > quarterEnd, child.pupil != false else { return false }
    return month <= YearMonth(januaryOf: child.born.year + (child.pupil == true ? 20 : 19)) + 5
  }

  /// Housing allowance in the month: that of families, or that of the young without children who count.
  func housingAllowance(
    _ household: Household, _ law: MonthLaw, rent: Int, incomes: [Int], born: [YearMonth],
    isCompensated: Bool,
    marks: inout Set<String>
  ) -> Int {
    let young = children.filter {
      $0.born < month && ((month - 1).age(ofBorn: $0.born) < 18 || isPupil($0))
    }
    let annual = (
      first: Money(ore: incomes[0]), second: incomes.count > 1 ? Money(ore: incomes[1]) : Money?.none
    )
    if young.isEmpty {
      let ages = born.map { (month - 1).age(ofBorn: $0) }
      guard !isCompensated, ages.allSatisfy({ $0 < 29 }), ages.contains(where: { $0 > 17 }) else { return 0 }
      let allowance =
        law.youngHousingAllowance?.housingAllowance(
          monthlyCost: Money(ore: rent), areaInSquareMetres: household.housing.area, annualIncomes: annual)?
        .ore ?? 0
      if allowance > 0 { marks.insert("housing allowance of the young") }
      return allowance
    }
    let alternating = young.count(where: \.alternating)
    guard
      let assessed = law.housingAllowance?.assessment(
        monthlyCost: Money(ore: rent), areaInSquareMetres: household.housing.area,
        children: young.count - alternating, alternating: alternating, annualIncomes: annual)
    else { return 0 }
    let allowance = assessed.monthly.ore + assessed.temporaryAddition.ore
    if allowance > 0, allowance * 12 < assessed.grossPerYear.ore - 120_000 {
      marks.insert("reduced housing allowance")
    }
    if allowance > 0, alternating > 0 { marks.insert("housing allowance of alternating children") }
    return allowance
  }

  /// Establishment supplement, öre.
  func establishmentSupplement(_ law: MonthLaw) -> Int {
    let maintained = children.count {
      $0.maintenanceSupport && $0.born < month && (month - 1).age(ofBorn: $0.born) < 18
    }
    return law.establishment?.establishmentSupplement(
      bornOldestFirst: children.map(\.born), in: month, withMaintenanceSupport: maintained)?.ore ?? 0
  }

  /// Norm of the household, öre.
  func norm(_ rules: NationalNormLaw, adults: Int, sharedWith: Int, marks: inout Set<String>) -> Int {
    let heads = adults + inNorm.count
    let common = rules.common(householdSize: heads + sharedWith)?.ore ?? 0
    if sharedWith > 0 { marks.insert("shared home") }
    return (rules.adults(adults)?.ore ?? 0) + nearest(common * heads, over: heads + sharedWith)
      + inNorm.reduce(0) { $0 + childNorm($1, rules, marks: &marks) }
  }

  private func childNorm(_ child: Child, _ rules: NationalNormLaw, marks: inout Set<String>) -> Int {
    let hasLunch = care(child) == .preschool
    if hasLunch { marks.insert("lunch at preschool") }
    let whole =
      rules.child(age: month.age(ofBorn: child.born), lunchAtPreschool: hasLunch)?.ore ?? 0
    return child.alternating ? nearest(whole, over: 2) : whole
  }

  /// What counts of the children's own wages: a twelfth of what is above a price base amount, up to the child's norm.
  func childWages(_ rules: NationalNormLaw, marks: inout Set<String>) -> Int {
    inNorm.reduce(0) { sum, child in
      let excess = max(0, child.wage.ore - Self.priceBaseAmount(month.year) * 100)
      let counted = min(nearest(excess, over: 12), childNorm(child, rules, marks: &marks))
      if counted > 0 { marks.insert("wage of a child counted") }
      return sum + counted
    }
  }

  private static func priceBaseAmount(_ year: Int) -> Int {
    let amounts = [
      44_300, 44_800, 45_500, 46_500, 47_300, 47_600, 48_300, 52_500, 57_300, 58_800, 59_200,
    ]
    return amounts[min(year - 2016, amounts.count - 1)]
  }
}
