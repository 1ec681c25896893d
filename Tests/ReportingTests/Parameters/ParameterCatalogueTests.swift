import Economy
import LawData
import Testing

@testable import Reporting

@Suite struct ParameterCatalogueTests {
  @Test(arguments: [("Förhöjt", "forhojt"), ("PRISBASBELOPP", "prisbasbelopp"), ("a\u{308}r é", "ar e")])
  func foldsCapitalsAndMarks(text: String, folded: String) {
    #expect(ParameterCatalogue.folded(text) == folded)
  }

  @Test func everyWordMustBeHeld() {
    #expect(ParameterCatalogue.search(["skiktgräns", "övre"]).map(\.id).contains("tax.state.upperThreshold"))
    #expect(!ParameterCatalogue.search(["skiktgräns", "övre"]).map(\.id).contains("tax.state.threshold"))
    #expect(ParameterCatalogue.search([]).count == ParameterRegistry.all.count)
  }

  @Test func localTaxesAreFoundByNameAndByIdentifier() {
    #expect(
      Set(ParameterCatalogue.search(["Emmaboda"]).map(\.id)).isSuperset(
        of: ["localTax.municipal.0862", "localTax.burial.0862", "localTax.church.0862"]))
    #expect(
      ParameterCatalogue.search(["localTax", "Kalmar", "regional"]).map(\.id) == ["localTax.regional.08"])
    #expect(
      ParameterCatalogue.parameter("LOCALTAX.regional.08")?.swedishName == "regional skattesats, Kalmar")
    // 290 municipalities with three figures each, 21 regions, and 76 municipalities with the regional credit.
    #expect(ParameterCatalogue.localTaxes().count == 290 * 3 + 21 + 76)
  }

  @Test func anUnknownIdentifierHasItsNearest() {
    #expect(ParameterCatalogue.nearest(to: "tax.state.thershold") == "tax.state.threshold")
  }

  @Test func textFromASourceIsNeverAFormula() {
    let parameter = Parameter(
      "test.a", sv: "=1+1", en: "a|b", unit: .flag, [.law(2016, 1, "@x, y", .verified)])
    let report = ParameterReport.list(
      ParameterSelection().values(of: [parameter]), language: .english)
    #expect(
      report.render(.csv).split(separator: "\n")[1]
        == "test.a,'=1+1,a|b,flag,2016-01,,1,law,verified,2026-09-22,\"'@x, y\"")
    #expect(report.render(.markdown).contains("a\\|b"))
  }
}
