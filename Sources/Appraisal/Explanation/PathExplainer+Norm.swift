import Economy
import Law
import LawData
import LifeCourse

// The national norm of the household.
extension PathExplainer {
  func norm(_ month: Int) -> ExplanationNode? {
    guard let law = law(month).norm else { return nil }
    let adults = plan.adults.count
    let inNorm = children(month).filter(\.atHome.isInNorm)
    var parts = [figure(adults == 1 ? NationalNorm.singleAdult : NationalNorm.couple, month)]
    parts += inNorm.map { childNorm($0.atHome, $0.field, month) }
    parts.append(commonCosts(size: adults + inNorm.count, month))
    var sum = law.adults(adults) ?? .zero
    for child in inNorm { sum += childNorm(child.atHome, law, month) }
    sum += law.common(householdSize: adults + inNorm.count, sharedWith: household.sharedWith) ?? .zero
    return ExplanationNode(name("socialAssistance.norm", "Riksnorm", "National norm", month), .sum, parts)
      .under(
        isNewAct(month) ? "SoF (2025:468) 12 kap. 1–3 §§" : "SoF (2001:937) 2 kap. 1 §"
      ).answering(sum)
  }

  func childNorm(_ child: ChildAtHome, _ law: NationalNormLaw, _ month: Int) -> Money {
    let hasLunch = engine.hasLunchAtPreschool(child, plan, month: month)
    return
      (child.child.alternating
      ? law.alternatingChild(age: child.age, lunchAtPreschool: hasLunch)
      : law.child(age: child.age, lunchAtPreschool: hasLunch)) ?? .zero
  }

  func childNorm(_ child: ChildAtHome, _ field: String, _ month: Int) -> ExplanationNode {
    let hasLunch = engine.hasLunchAtPreschool(child, plan, month: month)
    let lastAges = NationalNorm.lastAges.map { figure($0, month) }
    let band = lastAges.firstIndex { $0.value >= ExactFraction(child.age) }
    var deciders = [age(child.age, of: child.child.born, field)]
    guard let band else {
      return ExplanationNode(
        name("socialAssistance.norm.none", "Barn utanför riksnormen", "Child outside the norm"), .sum, []
      ).decided(by: deciders)
    }
    deciders.append(lastAges[band])
    var parameter = NationalNorm.children[band]
    if hasLunch, band < NationalNorm.childrenWithLunchAtPreschool.count {
      parameter = NationalNorm.childrenWithLunchAtPreschool[band]
      deciders.append(
        input(name("preschool", "I förskola", "At preschool"), 1, .number, field + ".preschool"))
    }
    let whole = figure(parameter, month).decided(by: deciders)
    guard child.child.alternating else { return whole }
    return (whole * figure(ChildNormLimits.alternatingShare, month)).toOre
      .named(
        name("socialAssistance.norm.alternating", "Växelvis boende barn", "Alternating child")
      )
      .decided(by: [
        input(name("alternating", "Växelvis boende", "Lives alternately"), 1, .number, field + ".alternating")
      ])
  }

  private func commonCosts(size: Int, _ month: Int) -> ExplanationNode {
    let others = household.sharedWith
    let term = name("socialAssistance.norm.common", "Gemensamma kostnader", "Common costs")
    let members = ExplanationNode.leaf(
      name("householdSize", "Personer i hushållet", "Members of the household"), ExactFraction(size),
      .persons, .field("household"))
    let all = size + others
    let counted = min(all, NationalNorm.common.count)
    var whole = figure(NationalNorm.common[counted - 1], month)
    if all > counted {
      let further = ExplanationNode.leaf(
        name("householdSize.above", "Personer över sju", "Members above seven"), ExactFraction(all - counted),
        .persons, .field("household"))
      whole = (whole + figure(NationalNorm.eachAboveSeven, month) * further).named(term)
    }
    guard others > 0 else { return whole.decided(by: [members]) }
    let everybody =
      (members
      + input(
        name("sharedWith", "Andra i bostaden", "Others in the home"), others, .persons, "household.sharedWith"
      ))
      .named(name("householdSize.all", "Alla i bostaden", "Everybody in the home"))
    return (whole * members / everybody).toOre
      .named(
        name(
          "socialAssistance.norm.commonPart", "Hushållets del av gemensamma kostnader",
          "Own part of common costs"))
  }
}
