import Bookkeeping
import Economy
import Law
import LawData
import LifeCourse

// Child allowance, study allowance of pupils and maintenance support.
extension PathExplainer {
  func childAllowance(_ month: Int) -> ExplanationNode? {
    if let observed = observed(.childAllowance, month) { return observed }
    let calendarMonth = timeline.month(month)
    guard let rules = law(month).childAllowance else { return nil }
    let all = children(month)
    let having = all.filter { hasChildAllowance(born: $0.atHome.child.born, in: calendarMonth, law: rules) }
    let alternating = having.count { $0.atHome.child.alternating }
    let pupils = pupils(month)
    let count = having.count + pupils.count
    guard count > 0,
      let rule = rules.childAllowance(
        children: having.count, alternating: alternating, siblingsInStudy: pupils.count)
    else { return nil }
    let each = figure(ChildAllowance.perChild, month)
    var parts: [ExplanationNode] = []
    if having.count > alternating {
      parts.append(each * number(of: having.filter { !$0.atHome.child.alternating }, month))
    }
    if alternating > 0 {
      let half = (each / .constant(2)).toOre
        .named(name("childAllowance.half", "Halvt barnbidrag", "Half a child allowance"))
      parts.append(half * number(of: having.filter(\.atHome.child.alternating), month))
    }
    if count > 1 { parts.append(supplement(count: count, alternating: alternating, having + pupils, month)) }
    return ExplanationNode.total(parts)
      .named(
        name("childAllowance", "Barnbidrag med flerbarnstillägg", "Child allowance with supplement", month)
      )
      .under("SFB 15 kap. 3 och 8–9 §§").answering(rule)
      .decided(by: [figure(ChildAllowance.lastBirthday, month)])
      .known(as: "childAllowance.\(calendarMonth)")
  }

  /// A number of children, with what they are.
  private func number(of children: [(atHome: ChildAtHome, field: String)], _ month: Int) -> ExplanationNode {
    .leaf(
      name("children.count", "Antal barn", "Number of children"), ExactFraction(children.count), .persons,
      .field("household.children")
    ).decided(by: children.map { born($0.atHome.child.born, $0.field + ".born") })
  }

  /// The large-family supplement: a household's part of it where children live alternately.
  private func supplement(
    count: Int, alternating: Int, _ children: [(atHome: ChildAtHome, field: String)], _ month: Int
  ) -> ExplanationNode {
    let steps = [
      ChildAllowance.secondChild, ChildAllowance.thirdChild, ChildAllowance.fourthChild,
      ChildAllowance.furtherChild,
    ]
    let term = name("childAllowance.supplement", "Flerbarnstillägg", "Large-family supplement")
    let whole = ExplanationNode.total(
      (0..<count - 1).map { figure(steps[min($0, steps.count - 1)], month) })
    guard alternating > 0 else {
      return ExplanationNode(term, .sum, whole.term == nil ? whole.children : [whole])
        .decided(by: [number(of: children, month)])
    }
    let halves = ExplanationNode.leaf(
      name("childAllowance.halves", "Halva barn i hushållet", "Half children of the household"),
      ExactFraction(2 * count - alternating), .number, .field("household.children"))
    let all = ExplanationNode.leaf(
      name("childAllowance.allHalves", "Halva barn i allt", "Half children in all"), ExactFraction(2 * count),
      .number, .field("household.children"))
    return (whole * halves / all)
      .rounded(RoundingRule(toKronor: 1, .up, source: "SFB 14 kap. 8 §; 16 kap. 12 §")).named(term)
  }

  /// The pupils who count as siblings.
  private func pupils(_ month: Int) -> [(atHome: ChildAtHome, field: String)] {
    guard let rules = law(month).childStudyAllowance else { return [] }
    return children(month).filter {
      rules.isPupil(
        born: $0.atHome.child.born, in: timeline.month(month), isPupil: $0.atHome.child.pupil)
    }
  }

  func childStudyAllowance(_ month: Int) -> ExplanationNode? {
    guard let rules = law(month).childStudyAllowance, rules.perMonth != nil else { return nil }
    let paid = children(month).filter {
      rules.hasChildStudyAllowance(
        born: $0.atHome.child.born, in: timeline.month(month), isPupil: $0.atHome.child.pupil)
    }
    guard !paid.isEmpty else { return nil }
    return (figure(ChildAllowance.studyAllowance, month) * number(of: paid, month))
      .named(name("childStudyAllowance", "Studiehjälp", "Study allowance for pupils", month))
      .under("Studiestödslagen (1999:1395) 2 kap.")
      .decided(by: [
        figure(ChildAllowance.studyAllowanceFirstMonth, month),
        figure(ChildAllowance.studyAllowanceLastMonth, month),
        figure(ChildAllowance.studyAllowanceLastBirthday, month),
      ])
  }

  /// Whether maintenance support is paid for a child: not for one that is too old.
  func hasMaintenanceSupport(_ atHome: ChildAtHome, _ month: Int) -> Bool {
    guard atHome.child.maintenanceSupport, let rules = law(month).maintenanceSupport else { return false }
    return rules.maintenanceSupport(born: atHome.child.born, in: timeline.month(month)).map { $0 > .zero }
      ?? false
  }

  func maintenanceSupport(_ month: Int) -> ExplanationNode? {
    if let observed = observed(.maintenanceSupport, month) { return observed }
    guard let rules = law(month).maintenanceSupport else { return nil }
    let before = timeline.month(month) - 1
    let nodes = children(month).compactMap { item -> ExplanationNode? in
      let child = item.atHome.child
      guard child.maintenanceSupport,
        let rule = rules.maintenanceSupport(born: child.born, in: timeline.month(month)), rule > .zero
      else { return nil }
      let years = before.age(ofBorn: child.born)
      let ages = [MaintenanceSupport.oldestFromAge, MaintenanceSupport.middleFromAge]
        .map { figure($0, month) }
      let band = ages.firstIndex { ExactFraction(years) >= $0.value } ?? 2
      let amounts = [MaintenanceSupport.oldest, MaintenanceSupport.middle, MaintenanceSupport.youngest]
      return figure(amounts[band], month).answering(rule)
        .decided(
          by: [
            age(years, of: child.born, item.field),
            input(
              name("maintenanceSupport.claimed", "Underhållsstöd", "Maintenance support"), 1, .number,
              item.field + ".maintenanceSupport"),
          ] + ages)
    }
    guard !nodes.isEmpty else { return nil }
    return ExplanationNode(
      name("maintenanceSupport", "Underhållsstöd", "Maintenance support", month), .sum, nodes
    ).under("SFB 18 kap. 20 §")
  }
}
