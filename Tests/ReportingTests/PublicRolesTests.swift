import Appraisal
import Economy
import Foundation
import Testing

@testable import Reporting

@Suite("A municipality that pays the wage itself")
struct PublicRolesTests {
  private let space = "\u{A0}"

  /// The sample with its employer as the municipality: the value of the work is no money.
  private func report(_ actor: EconomicActor = .municipality, _ language: Language = .swedish) -> Report {
    var result = SampleResult().result
    let employer = ActorResult(
      actor: .employer, total: Money(kronor: -40_000), inHand: Money(kronor: -900_000),
      later: Money(kronor: -20_000), presentValue: .zero, byYear: [],
      cumulated: Array(repeating: Money(kronor: -1), count: 24), paybackMonth: nil, lines: [])
    result.roles = [
      PublicRoles(actor: actor, asAuthority: result[actor], asEmployer: employer, together: employer)
    ]
    return Report(result, language: language, version: "0", parameter: SampleResult.parameter)
  }

  private func kronor(_ amount: Int) -> String { Wording(.swedish).number.signedKronor(amount) }

  /// As authority without tax 10 234.17 × 24 = 245 620 and öre of the months; as employer −900 000 − 20 000.
  @Test("the first sentence has both roles and their sum")
  func headline() throws {
    let text = report().markdown().text
    let first = try #require(text.components(separatedBy: "## I korthet\n\n").last)
    #expect(
      first.hasPrefix(
        "**Kommunen tjänar 245\(space)621\(space)kr som myndighet och förlorar 920\(space)000\(space)kr som "
          + "arbetsgivare (med tjänstepensionen): tillsammans \(kronor(245_621 - 920_000)) på 24\(space)månader, "
          + "skatten oräknad.**"))
    #expect(first.contains("blir de två rollerna tillsammans"))
    #expect(!first.contains("**Kommunen tjänar 245\(space)621\(space)kr på"))
    #expect(first.contains("Båda rollerna tillsammans ligger fortfarande back när perioden är slut."))
    let english = report(.municipality, .english).markdown().text
    #expect(english.contains("SEK as an authority and loses 920,000\(space)SEK as an employer"))
  }

  @Test("a region is told by itself, and the municipality as before")
  func region() {
    let text = report(.region).markdown().text
    #expect(text.contains("**Kommunen tjänar 245\(space)621\(space)kr på 24"))
    #expect(text.contains("**Regionen tjänar ") && text.contains("med skatten bokförd på vanligt sätt.**"))
    #expect(text.contains("| Regionen (som myndighet) |") && !text.contains("Kommunen (som myndighet)"))
  }

  @Test("payback and thresholds name the authority and tell where its wage stands")
  func sections() throws {
    let text = report().markdown().text
    for heading in ["## När det lönar sig", "## Vad som krävs"] {
      let section = text.components(separatedBy: heading)[1].components(separatedBy: "\n## ")[0]
      #expect(section.contains("| Kommunen (som myndighet) |") && !section.contains("| Kommunen |"))
      #expect(section.contains("Kommunens kostnad som arbetsgivare står i raden Arbetsgivaren."))
    }
    #expect(!SampleResult().report().markdown().text.contains("som myndighet"))
  }

  /// The gain of the public budgets is smaller than the wage: the marginal value is a number with it.
  @Test("the ratios tell what they are with the wage")
  func ratios() throws {
    let text = report().markdown().text
    let section = text.components(separatedBy: "## Nyckeltal")[1].components(separatedBy: "\n## ")[0]
    let figures = PrintedFigures(SampleResult().result)
    let cost = KeyRatiosSection.printedPublicNetCost(figures) + 920_000
    #expect(cost > 0)
    #expect(
      section.contains("den offentliga nettokostnaden \(Wording(.swedish).number.kronor(cost)) brutto"))
    #expect(section.contains("ingår inte i nyckeltalen"))
  }
}
