public import Economy

/// A history as it may come about: one list of phases, or several outcomes (utfall) with a share each.
///
/// Most histories are certain: one outcome, whose share is 1.
public struct Course: Sendable, Equatable {
  /// The outcomes in the order of the file, at least one; their shares add up to 1.
  public var outcomes: [Outcome]

  /// A certain history.
  public init(_ phases: [Phase]) { outcomes = [Outcome(share: .one, phases: phases)] }

  /// A history with several outcomes.
  public init(outcomes: [Outcome]) { self.outcomes = outcomes }

  /// Whether there is one outcome alone.
  public var isCertain: Bool { outcomes.count == 1 }

  /// The place of the main outcome: the one with the largest share, of equals the first.
  public var mainPlace: Int {
    outcomes.indices.reduce(0) { outcomes[$1].share > outcomes[$0].share ? $1 : $0 }
  }

  /// The phases of the main outcome.
  public var phases: [Phase] {
    get { outcomes.isEmpty ? [] : outcomes[mainPlace].phases }
    set {
      if outcomes.isEmpty { self = Course(newValue) } else { outcomes[mainPlace].phases = newValue }
    }
  }

  /// The phases of every outcome, one after the other.
  public var allPhases: [Phase] { outcomes.flatMap(\.phases) }

  /// The field an outcome's phases stand in: `with`, or `with.outcomes[1].phases`.
  /// - Parameter name: the field of the history, `with` or `without`.
  public func field(_ name: String, outcome place: Int) -> String {
    isCertain ? name : "\(name).outcomes[\(place)].phases"
  }

  /// The same history with the phases of every outcome changed.
  public func mapPhases(_ change: ([Phase]) -> [Phase]) -> Course {
    Course(
      outcomes: outcomes.map { outcome in
        var changed = outcome
        changed.phases = change(outcome.phases)
        return changed
      })
  }
}

/// One of the ways in which a history may come about.
public struct Outcome: Sendable, Equatable {
  /// The share of those who begin, 0–1.
  public var share: Rate
  /// The user's own name for it.
  public var label: String?
  /// What the person does.
  public var phases: [Phase]

  /// An outcome.
  public init(share: Rate, label: String? = nil, phases: [Phase]) {
    self.share = share
    self.label = label
    self.phases = phases
  }
}
