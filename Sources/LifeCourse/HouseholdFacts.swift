package import Economy
package import Law

/// What the engine needs of the household, worked out once: who is at home in each month, and what the home costs.
package struct HouseholdFacts: Sendable {
  /// The children at home by assessed month, the oldest first.
  package let childrenAtHome: [[ChildAtHome]]
  /// Their months of birth by assessed month, the oldest first.
  package let bornAtHome: [[YearMonth]]
  /// Whether a child is at home in any month.
  package let hasChildren: Bool
  /// Whether a child is in child care in any month.
  package let hasChildCare: Bool
  /// The children in care by assessed month, the youngest first, while every parent works or studies.
  let placesWhileParentsWork: [[ChildCarePlace]]
  /// The same while one does not.
  let placesOtherwise: [[ChildCarePlace]]
  /// By child of the household, the last month in which it is in the national norm.
  package let lastMonthInNorm: [YearMonth]
  /// The rent by assessed year.
  package let rentByYear: [Money]
  /// The rent accepted in the means test by assessed month.
  package let acceptedRent: [Money]
  /// The home.
  package let housing: Housing
  /// Recognised other costs.
  package let otherCosts: Money
  /// Other people in the home who are not family.
  package let sharedWith: Int
  /// Whether assistance is given.
  package let socialAssistance: Bool
  /// Whether housing allowance is claimed.
  package let housingAllowance: Bool

  /// Works the facts out.
  /// - Parameters:
  ///   - lastMonthInNorm: by child of the household, the last month in which it is in the national norm.
  ///   - lastMonthInHousing: by child of the household, the last month in which it counts in the housing allowance.
  ///   - careForm: by child of the household, the form of child care its age gives by assessed month; empty where
  ///     no child is in care.
  ///   - rentCeilings: the municipality's ceilings by assessed month; empty where none is asked for.
  init(
    _ household: Household, timeline: Timeline, lastMonthInNorm: [YearMonth],
    lastMonthInHousing: [YearMonth], careForm: [[ChildCareForm?]], rentCeilings: [Money]
  ) {
    let oldestFirst = household.children.indices.sorted {
      household.children[$0].born < household.children[$1].born
    }
    var atHome: [[ChildAtHome]] = []
    for place in 0..<timeline.assessedCount {
      let month = timeline.month(place)
      atHome.append(
        oldestFirst.compactMap { number in
          let child = household.children[number]
          guard child.isAtHome(in: month) else { return nil }
          let form = careForm.isEmpty ? nil : careForm[number][place]
          return ChildAtHome(
            child: child, age: month.age(ofBorn: child.born), isInNorm: month <= lastMonthInNorm[number],
            isInHousing: child.born < month && month <= lastMonthInHousing[number],
            place: form.map { ChildCarePlace(form: $0, isAlternating: child.alternating) })
        })
    }
    childrenAtHome = atHome
    bornAtHome = atHome.map { $0.map(\.child.born) }
    hasChildren = atHome.contains { !$0.isEmpty }
    func places(_ isOccupied: Bool) -> [[ChildCarePlace]] {
      atHome.map { children in
        children.reversed().compactMap { $0.isInCare(parentsAreOccupied: isOccupied) ? $0.place : nil }
      }
    }
    placesWhileParentsWork = places(true)
    placesOtherwise = places(false)
    hasChildCare = atHome.contains { $0.contains { $0.care != .never } }
    self.lastMonthInNorm = lastMonthInNorm
    housing = household.housing
    otherCosts = household.otherCosts
    sharedWith = household.sharedWith
    socialAssistance = household.socialAssistance
    housingAllowance = household.housingAllowance
    let rents = household.housing.rent.grown(
      by: household.housing.rentGrowth, from: timeline.firstYear, over: timeline)
    rentByYear = rents
    acceptedRent = (0..<timeline.assessedCount).map { month in
      switch household.housing.reasonableRent {
      case .inFull: rents[month / 12]
      case .upTo(let ceiling): min(ceiling, rents[month / 12])
      case .municipal: rentCeilings.isEmpty ? rents[month / 12] : min(rentCeilings[month], rents[month / 12])
      }
    }
  }

  /// The rent of an assessed month.
  package func rent(_ month: Int) -> Money { rentByYear[month / 12] }
}

/// The age from which a child may have left the norm of its parents.
package let adultAge = 18
/// The age from which a child may be a pupil at upper secondary school.
package let youngestPupilAge = 15

/// A child at home in a month.
package struct ChildAtHome: Sendable {
  /// The child.
  package let child: Child
  /// Its age in whole years.
  package let age: Int
  /// Whether it is in the household's national norm.
  package let isInNorm: Bool
  /// Whether it counts in the housing allowance: from the month after its birth.
  package let isInHousing: Bool

  /// The place in child care that its age gives; `nil`: too young or too old.
  package let place: ChildCarePlace?

  /// When it has that place.
  package var care: ChildCareUse {
    switch place?.form {
    case .preschool: child.preschool
    case .leisureCentre: child.leisureCentre
    case nil: .never
    }
  }
}

extension Child {
  /// Whether the child is born and lives at home in a month.
  package func isAtHome(in month: YearMonth) -> Bool {
    guard born <= month else { return false }
    return leaves.map { month < $0 } ?? true
  }
}

extension Money {
  /// The amount of each assessed year when it grows each January after `baseYear`, to the öre a year.
  func grown(by growth: Rate, from baseYear: Int, over timeline: Timeline) -> [Money] {
    var amount = self
    var years: [Money] = []
    for year in timeline.firstYear...timeline.lastYear {
      if year > baseYear { amount += amount.share(growth) }
      years.append(amount)
    }
    return years
  }
}
