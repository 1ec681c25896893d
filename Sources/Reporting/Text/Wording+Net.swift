import Appraisal
import Economy

extension Wording {
  var netHeading: String { self("Brutto och netto", "Gross and net") }

  var netLead: String {
    self(
      "Brutto är hela skillnaden mellan vägarna. Netto är det som steget självt för med sig, när det som hade skett "
        + "ändå och det som någon annan går miste om är borträknat. Alla andra tabeller är brutto, utom jämförelsen av "
        + "tre räknesätt.",
      "Gross is the whole difference between the paths. Net is what the step itself brings about, when what would have "
        + "happened anyway and what somebody else goes without are taken off. All other tables are gross, "
        + "save the comparison of three methods.")
  }

  var grossColumn: String { self("Brutto", "Gross") }
  var netColumn: String { self("Netto", "Net") }
  var netChangeColumn: String { self("Skillnad", "Difference") }

  /// The shares behind net, where they come from and what each does.
  func sharesUsed(_ shares: CounterfactualShares) -> [String] {
    guard shares.ofOutcomes.isEmpty else {
      var sentences: [String] = []
      for sentence in shares.ofOutcomes.filter({ !$0.isNeutral }).flatMap(sharesUsed)
      where !sentences.contains(sentence) {
        sentences.append(sentence)
      }
      return sentences + [sharesByOutcome]
    }
    var sentences: [String] = []
    if shares.deadweight.value > .zero { sentences.append(deadweight(shares.deadweight)) }
    if shares.subsidyDeadweight.value > .zero {
      sentences.append(subsidyDeadweight(shares.subsidyDeadweight))
    }
    if shares.displacement.value > .zero { sentences.append(displacement(shares.displacement)) }
    return sentences.isEmpty ? [noShares(shares)] : sentences
  }

  private var sharesByOutcome: String {
    self(
      "Andelarna skiljer mellan utfallen, så som tabellen visar: en schablon gäller bara sitt eget slags steg. Netto är "
        + "medelvärdet av utfallens netto.",
      "The shares differ between the outcomes, as the table shows: a preset is of its own kind of step alone. Net is the "
        + "mean of the outcomes' net.")
  }

  var outcomeColumn: String { self("Utfall", "Outcome") }

  /// What stands after a share that is the mean of differing outcomes; else nothing.
  func meanOfOutcomes(_ shares: CounterfactualShares) -> String {
    shares.ofOutcomes.isEmpty ? "" : self(" i medeltal för utfallen", " in the mean of the outcomes")
  }

  private func deadweight(_ share: ShareUsed) -> String {
    let percent = number.percent(share.value)
    return
      (share.origin == .file
      ? self("Dödvikt \(percent), enligt filen.", "Deadweight \(percent), from the file.")
      : self("Dödvikt \(percent), modellens antagande.", "Deadweight \(percent), the model's assumption."))
      + self(
        " Så stor del hade kommit lika långt med samma stöd också utan steget, och för dem ändras inget.",
        " So large a share would have come as far with the same support without the step, and nothing changes for them."
      )
  }

  private func subsidyDeadweight(_ share: ShareUsed) -> String {
    let percent = number.percent(share.value)
    let source =
      share.origin == .file
      ? self(
        "Dödvikt av stödet \(percent), enligt filen.", "Deadweight of the subsidy \(percent), from the file.")
      : self(
        "Dödvikt av stödet \(percent), enligt IFAU 2012:6 om nystartsjobb (undanträngning inräknad). Siffran gäller stödet "
          + "som rättighet; ett projekt som självt hittar jobbet kan ha en lägre.",
        "Deadweight of the subsidy \(percent), from IFAU 2012:6 on new-start jobs (displacement included). The figure is of "
          + "the support as a right; a project that finds the job itself may have a lower one.")
    return source
      + self(
        " Så stor del av jobben hade funnits också utan stödet, med allt som följer på dem. För dem är stödet den enda "
          + "skillnaden: staten betalar och arbetsgivaren får.",
        " So large a share of the jobs would exist without the support, with all that follows on them. For them the support "
          + "is the only difference: the state pays and the employer receives.")
  }

  private func displacement(_ share: ShareUsed) -> String {
    let percent = number.percent(share.value)
    return self(
      "Undanträngning \(percent), enligt filen. Så ofta går någon annan miste om arbetet; den personens produktion, lön, "
        + "avgifter och skatter räknas bort. Bidragen som den personen kan få räknas inte, och därför ser kommunens och "
        + "statens netto bättre ut än det är.",
      "Displacement \(percent), from the file. So often somebody else goes without the work; that person's production, "
        + "wage, contributions and taxes are taken off. The benefits that person may get are not counted, so the net of "
        + "municipality and state looks better than it is.")
  }

  private func noShares(_ shares: CounterfactualShares) -> String {
    let origins = [shares.deadweight, shares.subsidyDeadweight, shares.displacement].map(\.origin)
    if origins.contains(.method) {
      return self(
        "Räknesättet räknar varken dödvikt eller undanträngning: netto är lika med brutto.",
        "The method counts neither deadweight nor displacement: net equals gross.")
    }
    if origins.contains(.file) {
      return self(
        "Filen anger varken dödvikt eller undanträngning: netto är lika med brutto.",
        "The file gives neither deadweight nor displacement: net equals gross.")
    }
    return self(
      "Filen anger varken dödvikt eller undanträngning, och modellen har ingen egen siffra för detta steg: netto är lika "
        + "med brutto. Det betyder inte att dödvikten är noll.",
      "The file gives neither deadweight nor displacement, and the model has no figure of its own for this step: net "
        + "equals gross. That does not mean that deadweight is zero.")
  }

  func netPresentValue(gross: Int, net: Int) -> String {
    self(
      "Samhällets nuvärde: brutto \(number.signedKronor(gross)), netto \(number.signedKronor(net)).",
      "Society's present value: gross \(number.signedKronor(gross)), net \(number.signedKronor(net)).")
  }

  /// What the first lines take for granted, and what is left without it.
  func grossCaveat(
    _ shares: CounterfactualShares, _ figures: NetFigures, employsItself: Bool = false
  ) -> String {
    let role = employsItself ? self(" som myndighet", " as an authority") : ""
    let gross = self(
      "Allt ovan är brutto: steget antas inte ha blivit av ändå, och ingen annan antas förlora sitt arbete på det.",
      "All above is gross: the step is taken not to have happened anyway, and nobody else to lose work by it."
    )
    guard !shares.isNeutral else {
      return gross
        + self(
          " Något avdrag för sådant är inte gjort; se Brutto och netto.",
          " Nothing is taken off for such; see Gross and net.")
    }
    let (society, municipality) = (figures.society, figures[.municipality])
    func pair(_ gross: Int, _ net: Int) -> String {
      self(
        "\(number.signedKronor(net)) (brutto \(number.signedKronor(gross)))",
        "\(number.signedKronor(net)) (gross \(number.signedKronor(gross)))")
    }
    return gross + " "
      + self(
        "Netto, med \(list(names(shares))), blir samhällets resultat \(pair(society.gross, society.net)) och kommunens\(role), "
          + "med skatt, \(pair(municipality.gross, municipality.net)).",
        "Net, with \(list(names(shares))), society's result is \(pair(society.gross, society.net)) and the "
          + "municipality's\(role), with tax, \(pair(municipality.gross, municipality.net)).")
  }

  private func names(_ shares: CounterfactualShares) -> [String] {
    let mean = meanOfOutcomes(shares)
    let all = [
      (shares.deadweight, self("dödvikt", "deadweight")),
      (shares.subsidyDeadweight, self("dödvikt av stödet", "deadweight of the subsidy")),
      (shares.displacement, self("undanträngning", "displacement")),
    ]
    return all.filter { $0.0.value > .zero }.map { "\(number.percent($0.0.value)) \($0.1)\(mean)" }
  }
}
