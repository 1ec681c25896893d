/// A small picture format writer: shapes and text, text as text, with a title and a description for screen
/// readers; no scripts and nothing fetched. Identifiers begin with the picture's name, so that several pictures can
/// stand in one page.
struct SVGDrawing: Sendable {
  /// How text stands at its point.
  enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }

  private let name: String
  private let width: Int
  private let height: Int
  private let title: String
  private let description: String
  private let language: String
  private var body = ""

  init(name: String, width: Int, height: Int, title: String, description: String, language: String) {
    self.name = name
    self.width = width
    self.height = height
    self.title = title
    self.description = description
    self.language = language
  }

  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, fill: String) {
    body +=
      "  <rect x=\"\(tenths(x))\" y=\"\(tenths(y))\" width=\"\(tenths(width))\" height=\"\(tenths(height))\" "
      + "fill=\"\(fill)\"/>\n"
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), stroke: String, width: Double = 1
  ) {
    body +=
      "  <line x1=\"\(tenths(start.x))\" y1=\"\(tenths(start.y))\" x2=\"\(tenths(end.x))\" "
      + "y2=\"\(tenths(end.y))\" stroke=\"\(stroke)\" stroke-width=\"\(tenths(width))\"/>\n"
  }

  mutating func curve(_ points: [(x: Double, y: Double)], stroke: String, width: Double, dash: String) {
    let list = points.map { "\(tenths($0.x)),\(tenths($0.y))" }.joined(separator: " ")
    let dashes = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
    body +=
      "  <polyline points=\"\(list)\" fill=\"none\" stroke=\"\(stroke)\" stroke-width=\"\(tenths(width))\" "
      + "stroke-linejoin=\"round\"\(dashes)/>\n"
  }

  mutating func text(
    _ words: String, x: Double, y: Double, anchor: Anchor = .start, size: Int = 14, isBold: Bool = false,
    fill: String = "#1a1a1a"
  ) {
    body +=
      "  <text x=\"\(tenths(x))\" y=\"\(tenths(y))\" text-anchor=\"\(anchor.rawValue)\" font-size=\"\(size)\""
      + "\(isBold ? " font-weight=\"bold\"" : "") fill=\"\(fill)\">\(Self.escape(words))</text>\n"
  }

  /// The file.
  var file: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
    role="img" aria-labelledby="\(name)-title \(name)-description" lang="\(language)" \
    font-family="Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif">
      <title id="\(name)-title">\(Self.escape(title))</title>
      <desc id="\(name)-description">\(Self.escape(description))</desc>
      <rect x="0" y="0" width="\(width)" height="\(height)" fill="#ffffff"/>
    \(body)</svg>

    """
  }

  /// Coordinates with one decimal: the same digits on every machine.
  private func tenths(_ value: Double) -> String {
    let scaled = Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    let digits = scaled.magnitude % 10 == 0 ? "" : ".\(scaled.magnitude % 10)"
    return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / 10)\(digits)"
  }

  static func escape(_ words: String) -> String {
    var result = ""
    for character in MarkdownEscape.oneLine(words) {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
