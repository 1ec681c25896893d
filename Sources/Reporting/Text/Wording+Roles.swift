import Appraisal
import Economy

/// The words of a municipality or region that employs the participant: two roles in one.
extension Wording {
  func rolesHeading(_ actor: EconomicActor) -> String {
    actor == .region
      ? self("Regionens två roller", "The region's two roles")
      : self("Kommunens två roller", "The municipality's two roles")
  }

  func rolesLead(_ actor: EconomicActor) -> String {
    let name = actorInSentence(actor)
    return self(
      "I alla andra tabeller är \(name) bara myndighet, och anställningen står hos arbetsgivaren. Här läggs de ihop. Värdet av "
        + "arbetet räknas, men är inte pengar: \(name) säljer inget. Tjänstepensionen står som senare pengar; i början av "
        + "rapporten är den räknad som den kostnad den är.",
      "In all other tables \(name) is an authority alone, and the job stands with the employer. Here they are added. The value "
        + "of the work is counted, but is no money: \(name) sells nothing. The agreed pension stands as later money; at the "
        + "start of the report it is counted as the cost it is.")
  }

  var roleColumn: String { self("Roll", "Role") }
  var asAuthority: String { self("Som myndighet", "As authority") }
  var asEmployer: String { self("Som arbetsgivare", "As employer") }
  var bothRoles: String { self("Tillsammans", "Together") }

  /// What the two roles have, tax left out or booked the usual way, and what they come to.
  func roleResults(_ actor: EconomicActor, _ roles: RoleAmounts, hasTax: Bool, months count: Int) -> String {
    let name = actor == .region ? self("Regionen", "The region") : self("Kommunen", "The municipality")
    let tax =
      hasTax
      ? self("med skatten bokförd på vanligt sätt", "with tax booked the usual way")
      : self("skatten oräknad", "tax not counted")
    let (authority, employer) = (gainOrLoss(roles.asAuthority), gainOrLoss(roles.asEmployer))
    return self(
      "\(name) \(authority) som myndighet och \(employer) som arbetsgivare (med tjänstepensionen): tillsammans "
        + "\(number.signedKronor(roles.together)) på \(months(count)), \(tax).",
      "\(name) \(authority) as an authority and \(employer) as an employer (agreed pension included): together "
        + "\(number.signedKronor(roles.together)) in \(months(count)), \(tax).")
  }

  private func gainOrLoss(_ kronor: Int) -> String {
    let amount = number.kronor(abs(kronor))
    if kronor > 0 { return self("tjänar \(amount)", "gains \(amount)") }
    if kronor < 0 { return self("förlorar \(amount)", "loses \(amount)") }
    return self("tjänar inget", "gains nothing")
  }

  /// The sum with tax, and what is no money.
  func rolesWithTax(together: Int) -> String {
    self(
      "Med skatten bokförd på vanligt sätt blir de två rollerna tillsammans \(number.signedKronor(together)).",
      "With tax booked the usual way the two roles come to \(number.signedKronor(together)) together.")
  }

  var valueOfWorkIsNoMoney: String {
    self(
      "Värdet av det utförda arbetet är inte pengar och ingår inte.",
      "The value of the work done is no money and is not in it.")
  }

  /// When both roles together have their money back.
  func paybackOfRoles(_ month: Int?) -> String {
    switch month {
    case 0: self("Båda rollerna tillsammans ligger aldrig back.", "Both roles together are never behind.")
    case .some(let count):
      self(
        "Båda rollerna tillsammans har igen sina pengar efter \(months(count)).",
        "Both roles together have their money back after \(months(count)).")
    case nil:
      self(
        "Båda rollerna tillsammans ligger fortfarande back när perioden är slut.",
        "Both roles together are still behind when the period ends.")
    }
  }

  /// An actor that is an authority and an employer, named as the former.
  func authorityInSentence(_ actor: EconomicActor) -> String {
    actorInSentence(actor) + self(" som myndighet", " as an authority")
  }

  /// The same at the head of a row.
  func authorityInTable(_ actor: EconomicActor) -> String {
    self.actor(actor) + self(" (som myndighet)", " (as authority)")
  }

  /// Where an authority's cost as an employer stands, and what both roles have in hand.
  func employerCostStands(_ actor: EconomicActor, together: Int) -> String {
    let sum = number.signedKronor(together)
    return actor == .region
      ? self(
        "Regionens kostnad som arbetsgivare står i raden Arbetsgivaren. De två rollerna har tillsammans \(sum) i handen.",
        "The region's cost as an employer stands in the row Employer. Both roles together have \(sum) in hand."
      )
      : self(
        "Kommunens kostnad som arbetsgivare står i raden Arbetsgivaren. De två rollerna har tillsammans \(sum) i handen.",
        "The municipality's cost as an employer stands in the row Employer. Both roles together have \(sum) in hand."
      )
  }

  /// That the ratios leave the wage out, and what the net public cost and its marginal value are with it.
  func keyRatiosCountAuthority(netCost: Int, marginalValue: RatioValue) -> String {
    let value = scenarioRatioValue(marginalValue, .mvpf)
    return self(
      "Kommunen eller regionen räknas här som myndighet: vad den betalar som arbetsgivare ingår inte i nyckeltalen. Räknas "
        + "det med, och tjänstepensionen, är den offentliga nettokostnaden \(number.kronor(netCost)) brutto. Offentliga "
        + "medels marginalnytta är då \(value). Värdet av det utförda arbetet är inte pengar och ingår inte.",
      "The municipality or region counts as an authority here: what it pays as an employer is not in the ratios. With it, and "
        + "with the agreed pension, the net public cost is \(number.kronor(netCost)) gross. The marginal value of public funds "
        + "is then \(value). The value of the work done is no money and is not in it.")
  }
}
