package import Economy

/// What the paths of a household can ask the law of one calendar year: what is compiled, and so what a
/// report lists as used. Nothing else is read.
package struct LawNeeds: Sendable, Equatable {
  /// The adults with taxable income in the year; `nil`: nobody has any.
  package var incomeTax: IncomeTaxNeeds?
  /// The adults who earn public pension rights in the year; `nil`: nobody, or they are not counted.
  package var pensionRights: PensionRights?
  /// The years of birth of those with a business.
  package var selfEmployed: Set<Int> = []
  /// The administration of social assistance is counted.
  package var administration = false
  /// The levels of study whose place has no cost of its own.
  package var studyPlaces: Set<StudyLevel> = []
  /// A child is at preschool.
  package var preschoolPlaces = false
  /// A child is at a leisure centre.
  package var leisureCentrePlaces = false
  /// A study place at folk high school with a cost of its own is shared by state and region.
  package var folkHighSchoolShare = false
  /// The workplace of an apprentice has no grant of the user's own.
  package var workplaceGrant = false
  /// An apprentice's supervisor is trained.
  package var trainedSupervisor = false
  /// The twelve months.
  package var months: [Month]

  /// Nothing, in twelve months.
  package init() { months = Array(repeating: Month(), count: 12) }

  /// What is asked the law of one month; what is `nil`, empty or false is not asked.
  package struct Month: Sendable, Equatable {
    /// Social assistance.
    package var norm: Norm?
    /// An adult has, or has had, a wage beside social assistance.
    package var jobStimulus = false
    /// The months of birth of the children born before the month.
    package var childAllowance: [YearMonth] = []
    /// The months of birth of the children with maintenance support born before the month.
    package var maintenanceSupport: [YearMonth] = []
    /// Housing allowance.
    package var housingAllowance: Housing?
    /// Housing allowance of a household without children.
    package var youngHousingAllowance: YoungHousing?
    /// In each path, the children with a place in child care whose fee is reckoned, the youngest first.
    package var childCare: [[ChildCarePlace]] = []
    /// The children who may have study allowance.
    package var pupils: [Pupil] = []
    /// A child has wages of its own beside social assistance.
    package var childWages = false
    /// Somebody may have the work premium.
    package var workPremium = false
    /// The establishment programme.
    package var establishment: Programme?
    /// Study aid.
    package var studyAid: StudyAid?
    /// The month of birth of the employee of a job with an employer's account.
    package var contributions: YearMonth?
    /// The employee of a job under the collective agreement of private employers.
    package var agreedBenefits: AgreedBenefits?
    /// The employee of a job under that of municipalities and regions.
    package var agreedBenefitsOfLocalGovernment: AgreedBenefits?

    /// Nothing.
    package init() {}
  }

  /// An employee under a collective agreement.
  package struct AgreedBenefits: Sendable, Equatable {
    /// The month of birth.
    package var born: YearMonth
    /// The highest cash gross pay of the month in any path.
    package var highestPay: Money

    /// An employee.
    package init(born: YearMonth, highestPay: Money) {
      self.born = born
      self.highestPay = highestPay
    }
  }

  /// What public pension rights of a year are earned on.
  package struct PensionRights: Sendable, Equatable {
    /// Who earns them.
    package var people: IncomeTaxNeeds
    /// Somebody has a wage or a pensionable benefit.
    package var hasIncome: Bool
    /// Somebody has a study grant.
    package var hasStudyGrant: Bool

    package init(people: IncomeTaxNeeds, hasIncome: Bool, hasStudyGrant: Bool) {
      self.people = people
      self.hasIncome = hasIncome
      self.hasStudyGrant = hasStudyGrant
    }
  }

  /// The household of a national norm.
  package struct Norm: Sendable, Equatable {
    /// One, or two for a couple.
    package var adults: Int
    /// The ages of the children at home, in whole years.
    package var childAges: [Int]
    /// The ages of those of the children who eat lunch at preschool.
    package var childLunchAges: [Int] = []
    /// The ages of those who have every meal at home: a child that eats at preschool in one path alone is in both.
    package var childHomeAges: [Int]
    /// A child at home lives there half of the time.
    package var hasAlternating = false
    /// Other people in the home, who share the common costs.
    package var sharedWith = 0

    package init(adults: Int, childAges: [Int]) {
      self.adults = adults
      self.childAges = childAges
      childHomeAges = childAges
    }
  }

  /// The family of a housing allowance.
  package struct Housing: Sendable, Equatable {
    /// One, or two for a couple.
    package var adults: Int
    /// The ages of the children at home who count, in whole years; empty where no allowance is reckoned in the month.
    package var childAges: [Int]
    /// The ages of those who count and live there alternately, beside those at home.
    package var alternatingAges: [Int] = []
    /// The area is known.
    package var isAreaGiven: Bool
    /// A study grant of the month is counted in the year's income.
    package var studyGrant: Bool

    package init(adults: Int, childAges: [Int], isAreaGiven: Bool, studyGrant: Bool) {
      self.adults = adults
      self.childAges = childAges
      self.isAreaGiven = isAreaGiven
      self.studyGrant = studyGrant
    }
  }

  /// The household of a housing allowance without children.
  package struct YoungHousing: Sendable, Equatable {
    /// One, or two for a couple.
    package var adults: Int
    /// The area is known.
    package var isAreaGiven: Bool

    package init(adults: Int, isAreaGiven: Bool) {
      self.adults = adults
      self.isAreaGiven = isAreaGiven
    }
  }

  /// A child who may be a pupil at upper secondary school.
  package struct Pupil: Sendable, Equatable {
    /// The month of birth.
    package var born: YearMonth
    /// Whether it is a pupil; `nil`: to June of the year of nineteen.
    package var isPupil: Bool?

    package init(born: YearMonth, isPupil: Bool?) {
      self.born = born
      self.isPupil = isPupil
    }
  }

  /// The participants of the establishment programme.
  package struct Programme: Sendable, Equatable {
    /// The stages in use.
    package var stages: Set<EstablishmentStage>
    /// The ages of the children at home, in whole years; empty where no supplement is reckoned.
    package var childAges: [Int] = []
    /// A child at home has maintenance support.
    package var isMaintained = false
    /// Somebody single without children at home.
    package var housing = false

    package init(stages: Set<EstablishmentStage>) { self.stages = stages }
  }

  /// The students.
  package struct StudyAid: Sendable, Equatable {
    /// The courses whose grant is asked for.
    package var courses: Set<StudyCourse>
    /// The courses whose loan is asked for.
    package var loans: Set<StudyCourse> = []
    /// The courses that the half-year's income may reduce.
    package var reductions: Set<StudyCourse> = []
    /// The paces whose extra loan is asked for.
    package var extraLoanPaces: Set<StudyPace> = []
    /// The paces whose child supplement is asked for.
    package var supplementPaces: Set<StudyPace> = []
    /// The months of birth of the children at home.
    package var born: [YearMonth] = []

    package init(courses: Set<StudyCourse>) { self.courses = courses }
  }

  /// A pace and a grant.
  package struct StudyCourse: Sendable, Hashable, Comparable {
    package var pace: StudyPace
    package var grant: StudyGrantKind

    package init(pace: StudyPace, grant: StudyGrantKind) {
      self.pace = pace
      self.grant = grant
    }

    package static func < (left: StudyCourse, right: StudyCourse) -> Bool {
      (left.grant.rawValue, left.pace.rawValue) < (right.grant.rawValue, right.pace.rawValue)
    }
  }
}
