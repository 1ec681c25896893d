import Appraisal
import Economy

extension Wording {
  /// What an apprentice lives on, and who pays what.
  func apprenticeship(_ phase: String, _ grant: WorkplaceGrant) -> String {
    let income = self(
      "Under lärlingsplatsen (\(phase)) studerar personen på komvux, gymnasial nivå, och lever på studiestödet, som staten "
        + "betalar; ersättningen från före studierna upphör. Arbetsplatsen betalar ingen lön och inga avgifter, och dess "
        + "belopp är bokförda i studiemånaderna.",
      "During the apprenticeship (\(phase)) the person is in adult education at upper secondary level and lives on study "
        + "support, which the state pays; the benefit from before it ends. The workplace pays no wage and no contributions, "
        + "and its amounts are booked in the months of study.")
    guard let words = workplaceGrant(grant) else { return income }
    return "\(income) \(words)"
  }

  private func workplaceGrant(_ grant: WorkplaceGrant) -> String? {
    switch grant {
    case .counted(let perYear, true):
      return self(
        "Den får av staten, genom kommunen, det filen säger (raden Handledarstöd): \(kronor(perYear)) för ett studieår på heltid.",
        "It has from the state, by way of the municipality, what the file says (the line Supervision grant): \(kronor(perYear)) for a year of full-time "
          + "study.")
    case .counted(let perYear, false):
      return self(
        "Den får av staten, genom kommunen, det högsta bidraget (raden Handledarstöd): \(kronor(perYear)) för ett studieår på heltid (förordning "
          + "2016:937 25 §). Bidraget för en utbildad handledare (26 §) är inte medräknat. Är beloppet ett annat, skriv "
          + "workplaceGrant.",
        "It has from the state, by way of the municipality, the highest grant (the line Supervision grant): \(kronor(perYear)) for a year of full-time "
          + "study (förordning 2016:937 section 25). The grant for a trained supervisor (section 26) is not counted. If the "
          + "amount is another, write workplaceGrant.")
    case .unknown(let counted):
      let known =
        counted.map {
          self(
            " före \(month($0)); från den månaden är det högsta beloppet medräknat",
            " before \(month($0)); from that month the highest amount is counted")
        } ?? ""
      return self(
        "Statens bidrag till arbetsplatsen är inte medräknat\(known), eftersom uppgift saknas; skriv workplaceGrant, kronor "
          + "för ett studieår på heltid, om det är känt.",
        "The state's grant to the workplace is not counted\(known), since no figure is known; write workplaceGrant, kronor "
          + "for a year of full-time study, if it is.")
    case .ofPartner: return nil
    }
  }

  private func kronor(_ amount: Money) -> String {
    number.kronor(amount.ore.dividedRoundingHalfAway(by: 100))
  }
}
