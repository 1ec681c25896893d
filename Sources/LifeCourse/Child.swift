public import Economy

/// A child at home.
public struct Child: Sendable, Equatable {
  /// The month of birth.
  public var born: YearMonth
  /// Whether maintenance support (underhållsstöd) is paid for the child.
  public var maintenanceSupport: Bool
  /// When the child is at preschool, in the ages before school.
  public var preschool: ChildCareUse
  /// When the child is at a leisure centre (fritidshem), in the ages of school up to twelve.
  public var leisureCentre: ChildCareUse
  /// Whether the child lives half of the time with another parent (växelvis boende).
  public var alternating: Bool
  /// Whether the child is a pupil at upper secondary school; `nil`: to June of the year of nineteen.
  public var pupil: Bool?
  /// The child's own wages, kronor a year.
  public var wage: Money
  /// The first month in which the child lives elsewhere.
  public var leaves: YearMonth?

  /// A child.
  public init(
    born: YearMonth, maintenanceSupport: Bool, preschool: ChildCareUse = .never,
    leisureCentre: ChildCareUse = .never, alternating: Bool = false, pupil: Bool? = nil, wage: Money = .zero,
    leaves: YearMonth? = nil
  ) {
    self.born = born
    self.maintenanceSupport = maintenanceSupport
    self.preschool = preschool
    self.leisureCentre = leisureCentre
    self.alternating = alternating
    self.pupil = pupil
    self.wage = wage
    self.leaves = leaves
  }
}

/// When a child is in child care.
public enum ChildCareUse: Sendable, Equatable {
  /// Never.
  case never
  /// In every month of its ages.
  case always
  /// In the months in which every adult of the household works or studies.
  case whileParentsWork
}
