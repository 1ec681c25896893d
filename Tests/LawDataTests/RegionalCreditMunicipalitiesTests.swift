import Testing

@testable import LawData

/// IL 67 kap. 34 §, appendix 67: the municipalities by county.
@Suite struct RegionalCreditMunicipalitiesTests {
  /// As the appendix names them.
  private static let appendix = [
    "20":
      "Avesta, Gagnef, Hedemora, Leksand, Ludvika, Malung-Sälen, Mora, Orsa, Rättvik, Smedjebacken, Säter, "
      + "Vansbro, Älvdalen",
    "21": "Bollnäs, Hudiksvall, Ljusdal, Nordanstig, Ockelbo, Ovanåker, Söderhamn",
    "23": "Berg, Bräcke, Härjedalen, Krokom, Ragunda, Strömsund, Åre, Östersund",
    "25":
      "Arjeplog, Arvidsjaur, Boden, Gällivare, Haparanda, Jokkmokk, Kalix, Kiruna, Pajala, Piteå, Älvsbyn, "
      + "Överkalix, Övertorneå",
    "17": "Arvika, Eda, Filipstad, Hagfors, Munkfors, Storfors, Sunne, Säffle, Torsby, Årjäng",
    "24":
      "Bjurholm, Dorotea, Lycksele, Malå, Nordmaling, Norsjö, Robertsfors, Skellefteå, Sorsele, Storuman, "
      + "Vilhelmina, Vindeln, Vännäs, Åsele",
    "22": "Härnösand, Kramfors, Sollefteå, Timrå, Ånge, Örnsköldsvik",
    "14": "Bengtsfors, Dals-Ed, Färgelanda, Mellerud, Åmål",
  ]

  @Test func theListIsTheAppendix() {
    let listed = MunicipalityRegister.all.filter { RegionalCreditMunicipalities.contains(code: $0.code) }
    #expect(listed.count == 76)
    let byCounty = Dictionary(grouping: listed, by: \.countyCode).mapValues { $0.map(\.name).sorted() }
    #expect(byCounty == Self.appendix.mapValues { $0.split(separator: ", ").map(String.init).sorted() })
  }
}
