import Economy
import Testing

@testable import Reporting

@Suite("Literal text in Markdown")
struct MarkdownEscapeTests {
  @Test(
    "nothing becomes markup",
    arguments: [
      ("a|b", "a\\|b"), ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"), ("*_`~", "\\*\\_\\`\\~"),
      ("[x](http://y)", "\\[x\\](http\\://y)"), ("![x]", "\\!\\[x\\]"), ("- rad", "\\- rad"),
      ("1. rad", "1\\. rad"), ("# rad", "\\# rad"), ("=== ", "\\==="),
      ("rad 1\n\n# rad 2", "rad 1  \\# rad 2"),
      ("    kod", "kod"), ("www.example.se", "www\\.example.se"), ("&lt;", "\\&lt;"),
      ("\u{1B}[31m", "\\[31m"),
      ("kl. 12: slut.", "kl. 12: slut."), ("12) rad", "12\\) rad"), ("http://y", "http\\://y"),
      ("+1 (a/b = 5 %; c-d)", "\\+1 (a/b = 5 %; c-d)"), ("a+b (c/d = 5 %; e-f).", "a+b (c/d = 5 %; e-f)."),
    ])
  func text(words: String, expected: String) {
    #expect(MarkdownEscape.text(words) == expected)
  }

  @Test("code keeps its characters, also in a table")
  func code() {
    #expect(MarkdownEscape.code("with[0].wage") == "`with[0].wage`")
    #expect(MarkdownEscape.code("a|b") == "`a\\|b`")
    #expect(MarkdownEscape.code("a``b") == "``` a``b ```")
  }

  @Test("runs keep the space between them")
  func spaces() {
    let markdown = MarkdownRenderer(number: NumberFormat(language: .swedish))
      .render([.paragraph([.strong("Först."), .text(" Sedan.")])])
    #expect(markdown == "**Först.** Sedan.\n")
  }
}
