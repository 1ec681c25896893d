import Testing

@testable import Reporting

@Suite("Literal text in HTML")
struct HTMLEscapeTests {
  @Test(
    "nothing becomes markup",
    arguments: [
      ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"), ("\"'", "&quot;&#39;"), ("&lt;", "&amp;lt;"),
      ("</style><script>", "&lt;/style&gt;&lt;script&gt;"), ("rad 1\nrad 2", "rad 1 rad 2"),
      ("\u{1B}[31m", " [31m"), ("a\u{202E}b\u{2066}c\u{85}d", "a b c d"),
      ("Hushåll − 1\u{A0}kr", "Hushåll − 1\u{A0}kr"),
    ])
  func text(words: String, expected: String) {
    #expect(HTMLEscape.text(words) == expected)
  }

  @Test("a name from a file may be broken and stays the same name")
  func code() {
    #expect(
      HTMLEscape.code("with[0].workCosts") == "<code>with[0].<wbr>work<wbr>Costs</code>")
    #expect(HTMLEscape.code("<i>&A") == "<code>&lt;i&gt;&amp;A</code>")
  }
}
