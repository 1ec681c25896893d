import Economy
import Testing

@testable import Reporting

@Suite("Fields left open")
struct ChosenFieldTests {
  private func read(_ field: String, _ value: String, _ language: Language = .swedish) -> String {
    let (chosen, text) = (ChosenField(field), Wording(language))
    return "\(chosen.label(text)): \(chosen.value(value, text))"
  }

  @Test(
    "a field has a name, and its value stands in the language's words",
    arguments: [
      ("with[0].employer.productivity", "0.8", "produktivitet: 80\u{A0}%"),
      ("with[0].wage", "21600", "månadslön: 21\u{A0}600\u{A0}kr"),
      ("with[0].group", "\"adult\"", "grunden för stödet: lång tid utan arbete, vuxen"),
      ("with[0].decision", "\"2019-01\"", "månaden för beslutet: januari 2019"),
      ("with[0].loan", "true", "studielån tas: ja"),
      ("appraisal.discountRate", "0.035", "kalkylränta: 3,5\u{A0}%"),
      ("appraisal.subsidyDeadweight", "0.63", "dödvikt av stödet: 63\u{A0}%"),
      ("with[0].extent", "1", "omfattning: 100\u{A0}%"),
      (
        "with[0].employer.holidaySupplementRate", "0.008",
        "semestertillägg per semesterdag, andel av månadslönen: 0,8\u{A0}%"
      ),
      ("with[0].retention[1]", "0.7", "andel kvar i arbetet efter 2 år: 70\u{A0}%"),
      ("appraisal.priceYear", "2019", "prisår: 2019"),
      ("household.partner.churchMember", "false", "partnern: medlem i Svenska kyrkan: nej"),
      (
        "household.partner.phases", "[{ activity: \"unemployed\" }]",
        "partnern: vad partnern gör: utan arbete"
      ),
    ])
  func swedish(_ field: String, _ value: String, _ expected: String) {
    #expect(read(field, value) == expected)
  }

  @Test func english() {
    #expect(read("with[0].employer.holidaySupplementRate", "0.008", .english).hasSuffix(": 0.8%"))
  }

  @Test("wage, productivity and holiday supplement are assumptions")
  func assumptions() {
    let assumed = ["wage", "employer.productivity", "employer.holidaySupplementRate", "extent", "loan"]
      .map { ChosenField("with[0].\($0)").isAssumption }
    #expect(assumed == [true, true, true, false, false])
  }
}
