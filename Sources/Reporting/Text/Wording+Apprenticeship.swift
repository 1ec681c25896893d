import Appraisal
import Economy

extension Wording {
  /// What an apprentice lives on, and who pays what.
  func apprenticeship(_ phase: String, _ grant: WorkplaceGrant, _ supervisor: SupervisorGrant) -> String {
    let income = self(
      "Under lärlingsplatsen (\(phase)) studerar personen på komvux, gymnasial nivå, och lever på studiestödet, som staten "
        + "betalar; en ersättning som personen hade före studierna upphör. Arbetsplatsen betalar ingen lön och inga avgifter, och dess "
        + "belopp är bokförda i studiemånaderna.",
      "During the apprenticeship (\(phase)) the person is in adult education at upper secondary level and lives on study "
        + "support, which the state pays; a benefit that the person had before the studies ends. The workplace pays no wage and no contributions, "
        + "and its amounts are booked in the months of study.")
    return [income, workplaceGrant(grant), supervisorGrant(supervisor)].joined(separator: " ")
  }

  private func workplaceGrant(_ grant: WorkplaceGrant) -> String {
    switch grant {
    case .counted(let perYear, true):
      return self(
        "Den får av staten, genom kommunen, det filen säger (raden Handledarstöd): \(kronor(perYear)) för ett studieår på "
          + "heltid.",
        "It has from the state, by way of the municipality, what the file says (the line Supervision grant): "
          + "\(kronor(perYear)) for a year of full-time study.")
    case .counted(let perYear, false):
      return self(
        "Den får av staten, genom kommunen, det högsta bidraget (raden Handledarstöd): \(kronor(perYear)) för ett studieår på "
          + "heltid (förordning 2016:937 25 §). Är beloppet ett annat, skriv workplaceGrant.",
        "It has from the state, by way of the municipality, the highest grant (the line Supervision grant): "
          + "\(kronor(perYear)) for a year of full-time study (förordning 2016:937 section 25). If the amount is another, "
          + "write workplaceGrant.")
    case .unknown(nil):
      return self(
        "Statens bidrag till arbetsplatsen är inte medräknat, eftersom uppgift saknas. Är det känt, skriv workplaceGrant, "
          + "kronor för ett studieår på heltid.",
        "The state's grant to the workplace is not counted, since no figure is known. If it is known to you, write "
          + "workplaceGrant, kronor for a year of full-time study.")
    case .unknown(let counted?):
      return self(
        "Statens bidrag till arbetsplatsen är inte medräknat före \(month(counted)), eftersom uppgift saknas; från den "
          + "månaden är det högsta beloppet medräknat. Är det känt, skriv workplaceGrant, kronor för ett studieår på heltid.",
        "The state's grant to the workplace is not counted before \(month(counted)), since no figure is known; from that "
          + "month the highest amount is counted. If it is known to you, write workplaceGrant, kronor for a year of full-time "
          + "study.")
    }
  }

  private func supervisorGrant(_ grant: SupervisorGrant) -> String {
    switch grant {
    case .none:
      self(
        "Bidraget för en utbildad handledare är inte medräknat; är handledaren utbildad, skriv employer: { trainedSupervisor: "
          + "true }.",
        "The grant for a trained supervisor is not counted; if the supervisor is trained, write employer: { "
          + "trainedSupervisor: true }.")
    case .counted(let once):
      self(
        "För den utbildade handledaren får den dessutom \(kronor(once)) en gång (förordning 2016:937 26 §), bokförda i första studiemånaden.",
        "For the trained supervisor it also has \(kronor(once)) once (förordning 2016:937 section 26), booked in the first month of study."
      )
    case .unknown:
      self(
        "Bidraget för den utbildade handledaren är inte medräknat, eftersom uppgift saknas.",
        "The grant for the trained supervisor is not counted, since no figure is known.")
    }
  }

  private func kronor(_ amount: Money) -> String {
    number.kronor(amount.ore.dividedRoundingHalfAway(by: 100))
  }
}
