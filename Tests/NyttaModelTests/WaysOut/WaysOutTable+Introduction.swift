import TestSupport

extension WaysOutTable {
  /// Who the figures are about and what they are.
  static var introduction: String {
    """
    # Vägarna ut: en person, alla utgångslägen, tolv månader

    Vad ändras, och för vem, när samma person går från det ena eller andra stödet till arbete, program eller studier?
    Tabellerna visar varje väg ut från varje utgångsläge, under lagen för \(years). En väg som lagen stänger står med
    sitt skäl och sin paragraf.

    **Personen.** Ensamstående, född i mars 1990, med ett barn som fyller två i januari, underhållsstöd och
    förskoleplats, i en hyreslägenhet på 62 m² i Oskarshamn. Ekonomiskt bistånd och bostadsbidrag söks när reglerna ger
    dem. Utvecklingsersättning finns inte i tabellen: den är för den som är under 25 år.

    | | \(ReferenceCase.all.map { "\($0.year)" }.joined(separator: " | ")) |
    | --- | \(ReferenceCase.all.map { _ in "---:" }.joined(separator: " | ")) |
    | Hyra, kr i månaden | \(figures(\.rent)) |
    | Lön i varje arbete, kr i månaden | \(figures(\.wage)) |
    | Inkomst före ersättningen, kr om året | \(figures(\.incomeBase)) |
    | Värdet av en praktikants eller lärlings arbete, kr i månaden | \(figures(\.traineeValue)) |
    | Överskott i det egna företaget, kr i månaden | \(figures(\.profit)) |

    Villkor som bara myndigheten kan pröva antas vara uppfyllda: att personen anvisas till stödet och, för lönebidrag och
    skyddat arbete, att arbetsförmågan är nedsatt. För varje studienivå antas att personen är behörig och, för det högre
    bidraget, saknar den utbildning som studierna ger. Den som lämnar en ersättning för en praktik eller utbildning får
    aktivitetsstöd i stället, från sjukpenning rehabiliteringspenning. En lärling studerar på komvux, gymnasial nivå, och
    lever på studiemedel; arbetets värde räknas i studiemånaderna.

    **Siffrorna** är skillnaden mellan tolv månader med steget och tolv månader utan, från januari, i kronor, sedda från
    varje aktör: plus är en vinst, minus en kostnad. De är hela förändringen, också tjänstepension som kommer senare och
    handläggares tid som blir fri. Ett studielån och dess skuld tar ut varandra. Kommunens siffra innehåller
    kommunalskatten bokförd på vanligt sätt; den står också för sig, för det mesta av den jämnas ut mellan kommunerna.
    Samhället är summan av aktörerna.

    **Kommunen som arbetsgivare (†).** I kommunal anställning, extratjänst och skyddat arbete är arbetsgivaren kommunen.
    Kolumnen Kommunen är då kommunen som myndighet; lönen, stödet och arbetets värde står under Arbetsgivaren. Arbetets
    värde är inga pengar: vad kommunens kassa får eller betalar i båda rollerna tillsammans, med tjänstepensionen, står i
    anmärkningen.

    **Brutto.** Ingen dödvikt och ingen undanträngning är borträknad: tabellen antar att steget inte hade blivit av ändå.
    Den säger vad ett lyckat steg är värt, inte hur ofta det lyckas. Arbetets värde är modellens förval, 80 % av
    lönekostnaden i arbete med stöd och i kommunal anställning, annars 100 %; handledning, resor och arbetsgivarens
    administration är inte räknade. Skillnaden för samhället mellan två arbeten är därför mest det antagandet. I ett
    etableringsjobb räknas värdet på lön och statlig ersättning, som inga avgifter betalas på: det blir lägre än i ett
    nystartsjobb med samma arbete.

    **Osäkrast** är vägarna från sjukpenning i lång tid, aktivitetsersättning och sjukersättning: bostadstillägg räknas
    inte, så hushållet kan ha mer och biståndet vara lägre än här.

    **Att läsa.** Ett streck betyder att vägen är stängd; skälet står i tabellen för utgångsläget. Vägar som är stängda
    från alla utgångslägen står inte i översikten. En stjärna betyder att stödet är kortare än tolv månader: personen är
    sedan tillbaka i utgångsläget. En ring betyder att platsens kostnad inte är känd och inte räknad, så att det offentliga
    ser bättre ut än det är. Tolv månader är kort tid för studier, som lönar sig senare. Beloppen är avrundade var för
    sig. Samma siffror med ören finns i `utvagar.csv`.

    """
  }

  private static var years: String { ReferenceCase.all.map { "\($0.year)" }.joined(separator: " och ") }

  private static func figures(_ value: KeyPath<ReferenceCase, Int>) -> String {
    ReferenceCase.all.map { WaysOutTable.grouped($0[keyPath: value]) }.joined(separator: " | ")
  }
}
