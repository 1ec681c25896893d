import Economy
import LawData
import LifeCourse

/// Decodes the `wage` of a job: kronor a month, or the lowest wage of a collective agreement.
///
/// An agreement is written by its name, `wage: "detaljhandel"`, or with a kind of employee,
/// `wage: { agreement: "detaljhandel", category: "ett år i branschen" }`.
struct WageDecoder {
  let scope: ObjectScope

  func wage(_ state: inout DecodingState) -> (kronor: Money?, agreed: AgreedWage?) {
    guard let value = scope["wage"] else { return (nil, nil) }
    let field = scope.field("wage")
    switch value.kind {
    case .number: return (scope.money("wage", in: ScenarioLimits.wage, &state), nil)
    // A number in quotes is a slip of the pen, no name.
    case .text(let name) where name.contains(where: \.isLetter):
      return (nil, agreed(name, category: nil, (value.place, field), (value.place, field), &state))
    case .object:
      guard let wage = scope.object("wage", &state) else { return (nil, nil) }
      wage.check(FormatKeys.agreedWage, &state)
      guard wage.required("agreement", &state) != nil, let name = wage.text("agreement", &state) else {
        return (nil, nil)
      }
      let category = wage.text("category", &state)
      if wage["category"] != nil, category == nil { return (nil, nil) }
      return (
        nil,
        agreed(
          name, category: category, (wage["agreement"]?.place ?? value.place, wage.field("agreement")),
          (wage["category"]?.place ?? value.place, wage.field("category")), &state)
      )
    default:
      state.reportType(of: value, expected: .amountOrAgreement, field: field)
      return (nil, nil)
    }
  }

  private typealias Position = (place: SourcePlace, field: String)

  private func agreed(
    _ name: String, category: String?, _ agreementAt: Position, _ categoryAt: Position,
    _ state: inout DecodingState
  ) -> AgreedWage? {
    guard let agreement = WageAgreement.named(name) else {
      state.report(
        .unknownValue(name.lowercased(), allowed: WageAgreement.all.map(\.shortName), later: []),
        at: agreementAt.place, field: agreementAt.field)
      return nil
    }
    if let wage = AgreedWage(agreement: name, category: category) { return wage }
    state.report(
      .unknownValue(category ?? "", allowed: agreement.categories.map(\.name), later: []),
      at: categoryAt.place, field: categoryAt.field)
    return nil
  }
}
