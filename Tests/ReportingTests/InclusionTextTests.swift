import Appraisal
import Economy
import Testing

@testable import Reporting

@Suite("What is said of the effects that can be switched on")
struct InclusionTextTests {
  private static let everything = Inclusions(
    consumptionTax: true, pensionRights: true, healthCare: true, employmentService: true,
    labourMarketUnit: true, inhabitantShare: true)

  @Test(
    "the simplifications name what is switched off, and nothing that is switched on",
    arguments: Language.allCases)
  func simplifications(language: Language) throws {
    let text = Wording(language)
    let off = text.simplifications(Inclusions())
    let on = text.simplifications(Self.everything)
    #expect(off.count == on.count + 1)
    let leftOut = try #require(off.last)
    let words =
      language == .swedish
      ? ["moms", "sjukvård", "allmän pension", "Arbetsförmedlingens", "arbetsmarknadsenhet"]
      : ["value added tax", "health care", "public pension", "employment service", "labour market unit"]
    for word in words {
      #expect(leftOut.contains(word), "\(word)")
      #expect(!on.contains { $0.contains(word) && $0.hasPrefix(language == .swedish ? "Inte" : "Not") })
    }
    let settlement = language == .swedish ? "slutavräkningen" : "settlement"
    #expect(off.contains { $0.contains(settlement) && !on.contains($0) })
  }

  @Test("each alone leaves the others named")
  func oneAtATime() throws {
    let text = Wording(.swedish)
    let leftOut = try #require(text.simplifications(Inclusions(consumptionTax: true)).last)
    #expect(leftOut.hasPrefix("Inte medräknat: sjukvård, framtida allmän pension,"))
    #expect(leftOut.hasSuffix(" och kommunens arbetsmarknadsenhet."))
  }

  @Test("every remark says something in both languages, and only what is missing stands first")
  func remarks() {
    let remarks: [Remark] =
      [
        .consumptionTaxOnChange, .pensionRightsCounted(compensationLeftOut: false),
        .pensionRightsCounted(compensationLeftOut: true), .healthCareAssumed, .inhabitantShareCounted,
      ]
      + PublicService.allCases.flatMap {
        [.serviceCostNotCounted($0), .serviceCostGiven($0, Money(kronor: 4_200))]
      }
    let texts = Language.allCases.flatMap { language in remarks.map { Wording(language).remark($0) } }
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { $0.count > 40 })
    for remark in remarks {
      if case .serviceCostNotCounted = remark {
        #expect(remark.standsFirst)
      } else {
        #expect(!remark.standsFirst)
      }
    }
  }

  @Test("a cost the user gives stands with its time; the model's health care tells the range to try")
  func amounts() {
    let text = Wording(.swedish)
    #expect(
      text.remark(.serviceCostGiven(.employmentService, Money(kronor: 4_200)))
        .contains("4\u{A0}200\u{A0}kr i månaden"))
    #expect(
      text.remark(.serviceCostGiven(.healthCare, Money(kronor: 1_000))).contains("1\u{A0}000\u{A0}kr om året")
    )
    #expect(text.remark(.healthCareAssumed).contains("800–1 500 kr om året"))
    #expect(text.remark(.serviceCostNotCounted(.labourMarketUnit)).contains("publicCosts.labourMarketUnit"))
  }
}
