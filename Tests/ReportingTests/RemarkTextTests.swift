import Appraisal
import Economy
import Law
import Testing

@testable import Reporting

/// The words of remarks, in both languages.
@Suite("Remarks in words")
struct RemarkTextTests {
  private func text(_ remark: Remark, _ language: Language = .swedish) -> String {
    Wording(language).remark(remark).replacing("\u{A0}", with: " ")
  }

  @Test("aid that is gone is not called reduced")
  func aid() {
    func remark(isGone: Bool) -> Remark {
      .studyAidReduced(
        phase: "with[0]", halfYear: 2019, income: Money(kronor: 180_000), freeAmount: Money(kronor: 88_805),
        isGone: isGone)
    }
    #expect(text(remark(isGone: true)).hasSuffix("att studiestödet (with[0]) är helt borta det halvåret."))
    #expect(text(remark(isGone: true), .english).hasSuffix("(with[0]) is gone altogether in that half-year."))
    #expect(text(remark(isGone: false)).contains("studiestödet (with[0]) är minskat"))
  }

  @Test("the support to start a business goes by its name")
  func business() {
    func remark(_ isYoung: Bool) -> Remark {
      .ownBusiness(phase: "with[0]", supportMonths: 6, isDevelopmentAllowance: isYoung)
    }
    #expect(text(remark(true)).contains("betalar staten utvecklingsersättning (stöd till start"))
    #expect(text(remark(false)).contains("betalar staten aktivitetsstöd (stöd till start"))
    #expect(text(remark(true), .english).contains("the state pays development allowance"))
  }

  @Test("unit costs are named")
  func unitCosts() {
    let remark = Remark.unitCostIndexed(
      costs: ["unitCost.studyPlace.higher", "unitCost.preschoolPlace"], lastKnownYear: 2017)
    #expect(
      text(remark)
        == "Kostnad per enhet som är känd till och med 2017: högskola, genomsnittligt anslag per helårsstudent och "
        + "förskola, kostnad per inskrivet barn och år, riket. Senare år är uppräknade med KPI.")
    #expect(!remark.standsFirst)
  }

  @Test("part-time studies from the establishment programme are read first")
  func partTime() {
    let remark = Remark.partTimeStudiesEndEstablishment(phase: "with[0]", pace: .half)
    #expect(remark.standsFirst)
    #expect(text(remark).contains("till studier på 50 % av heltid (with[0])"))
    #expect(text(remark).contains("är inte modellerade: hela ersättningen tas bort"))
    #expect(text(remark, .english).contains("the whole benefit is taken away"))
  }

  @Test("a section with a letter is written the Swedish way")
  func section() {
    #expect(text(.newStartProlonged(field: "with[0]", from: 2020_09)).contains("förordning 2018:43 15 a §,"))
  }
}
