import Appraisal
import Economy
import Foundation
import Testing

@testable import Reporting

@Suite("Report in HTML")
struct HTMLRendererTests {
  private static func hostile() -> SampleResult {
    var sample = SampleResult()
    sample.title = "</title><script>alert('x')</script>\" onload=\"y"
    sample.summary = "<img src=x onerror=y> & </main><style>*{}</style>"
    sample.label = "<a href='http://x.y'>fas</a>"
    sample.defaults = [DefaultUsed(field: "with[0].<b>", value: "\"</code>\"")]
    return sample
  }

  @Test("the page is well-formed in both languages", arguments: Language.allCases)
  func wellFormed(language: Language) {
    for sample in [SampleResult(), Self.hostile()] {
      let page = sample.report(language).html()
      let check = HTMLCheck(page)
      #expect(check.faults.isEmpty)
      #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
      #expect(page.contains(language == .swedish ? ">Samhället</th>" : ">Society</th>"))
    }
  }

  @Test("text from input never becomes markup or style")
  func input() {
    let (tame, hostile) = (SampleResult().report().html(), Self.hostile().report().html())
    let known = Set(HTMLCheck(tame).tags.map(\.name)).union(["code", "wbr"])
    #expect(Set(HTMLCheck(hostile).tags.map(\.name)).isSubset(of: known))
    #expect(!known.contains("script") && !known.contains("img") && !known.contains("link"))
    #expect(hostile.components(separatedBy: "<style>").count == 2)
    #expect(hostile.contains("<title>&lt;/title&gt;&lt;script&gt;alert(&#39;x&#39;)"))
    #expect(hostile.contains("&lt;img src=x onerror=y&gt; &amp; &lt;/main&gt;"))
    #expect(hostile.contains("<code>with[0].<wbr>&lt;b&gt;</code>"))
  }

  @Test("nothing is fetched and nothing runs")
  func selfContained() {
    let page = Self.hostile().report().html()
    let check = HTMLCheck(page)
    #expect(check.values(of: "href").allSatisfy { $0.hasPrefix("#") })
    for attribute in ["src", "srcset", "style", "onload", "onclick", "onerror", "action", "xlink:href"] {
      #expect(check.values(of: attribute).isEmpty, Comment(rawValue: attribute))
    }
    #expect(!HTMLStylesheet.text.contains("url(") && !HTMLStylesheet.text.contains("@import"))
    #expect(!HTMLStylesheet.text.contains("<"))
    #expect(check.values(of: "content").contains { $0.hasPrefix("default-src 'none'; style-src") })
  }

  @Test("every identifier is unique, and every reference has its identifier")
  func identifiers() {
    let check = HTMLCheck(SampleResult().report().html())
    let identifiers = check.values(of: "id")
    #expect(Set(identifiers).count == identifiers.count)
    let named = check.values(of: "aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
    let linked = check.values(of: "href").map { String($0.dropFirst()) }
    #expect(named.count > linked.count)
    #expect(Set(named + linked).isSubset(of: identifiers))
  }

  @Test("the list of sections names every section, and headings skip no level")
  func headings() {
    let report = SampleResult().report()
    let check = HTMLCheck(report.html())
    let levels = check.tags.compactMap { tag in
      tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
    }
    #expect(levels.first == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1 && next > 1) }
    #expect(check.values(of: "href").count == levels.count { $0 == 2 })
  }

  @Test("the cells are those of the Markdown report", arguments: Language.allCases)
  func cells(language: Language) {
    var sample = SampleResult()
    sample.defaults = [DefaultUsed(field: "with[0].employer.productivity", value: "0.8")]
    let report = sample.report(language)
    let lines = report.markdown().text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let expected = lines.filter { !$0.hasPrefix("| ---") }.flatMap { line in
      line.dropFirst(2).dropLast(2).replacing("**", with: "").components(separatedBy: " | ").map {
        $0.replacing("\\", with: "").replacing("`", with: "")
      }
    }
    #expect(expected.count > 100)
    #expect(HTMLCheck(report.html()).cells == expected)
  }

  @Test("a table tells its heads, its totals and its other language")
  func table() {
    let report = SampleResult().report()
    let page = report.html()
    let tables = report.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let check = HTMLCheck(page)
    let scopes = check.values(of: "scope")
    #expect(scopes.count { $0 == "col" } == tables.reduce(0) { $0 + $1.columns.count })
    #expect(scopes.count { $0 == "row" } == tables.reduce(0) { $0 + $1.rows.count })
    #expect(
      check.values(of: "class").count { $0 == "total" }
        == tables.reduce(0) { $0 + $1.rows.count { $0.isTotal } })
    #expect(page.contains("<td lang=\"en\">Wage</td>"))
  }

  @Test("the pictures stand in the page, with a colour for a dark screen for each of theirs")
  func pictures() {
    let report = SampleResult().report()
    let page = report.html()
    for figure in report.markdown().figures {
      #expect(page.contains(figure.svg))
      let check = HTMLCheck("<!doctype html>\n" + figure.svg)
      let colours = Set(check.values(of: "fill") + check.values(of: "stroke")).subtracting(["none"])
      #expect(colours.isSubset(of: HTMLStylesheet.darkColours.map(\.light)))
    }
  }

  @Test("a long section starts on a page of its own, a wide one lies down")
  func paper() {
    func section(rows: Int, columns: Int) -> String {
      let table = Table(
        columns: [Table.Column](repeating: .words("k"), count: columns),
        rows: [Table.Row](repeating: Table.Row([.text("c")]), count: rows))
      return HTMLRenderer(text: Wording(.swedish)).render([.heading(2, "h"), .table(table)])
    }
    #expect(section(rows: 2, columns: 3).contains("<section>"))
    #expect(section(rows: 60, columns: 3).contains("<section class=\"long\">"))
    #expect(section(rows: 2, columns: 14).contains("<section class=\"wide\">"))
  }

  @Test("the same result gives the same bytes")
  func deterministic() {
    #expect(SampleResult().report().html() == SampleResult().report().html())
  }
}
