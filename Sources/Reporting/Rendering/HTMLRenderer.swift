import Economy

/// Walks a report tree and writes one HTML page: nothing fetched, nothing run, every character of a text literal.
struct HTMLRenderer: Sendable {
  /// The language, its number format and the few words a page needs beside the report.
  let text: Wording

  /// What a browser may do with the page: show it, with the page's own style.
  static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// The report as a page.
  func render(_ blocks: [Block]) -> String {
    var page = HTMLBody(text: text, blocks: blocks)
    return """
      <!doctype html>
      <html lang="\(text.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(HTMLEscape.text(title(of: blocks)))</title>
      <style>
      \(HTMLStylesheet.text)</style>
      </head>
      <body>
      <main>
      \(page.write())</main>
      </body>
      </html>

      """
  }

  private func title(of blocks: [Block]) -> String {
    for case .heading(1, let title) in blocks { return title }
    return "Nytta"
  }
}
