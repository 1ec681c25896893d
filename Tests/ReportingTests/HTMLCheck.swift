/// A page taken apart: its elements, its identifiers and the text of its table cells.
struct HTMLCheck {
  /// An opening tag: the name and everything after it.
  struct Tag: Equatable {
    let name: String
    let attributes: String
  }

  /// Elements that hold nothing.
  private static let void: Set<String> = ["meta", "wbr"]

  private(set) var tags: [Tag] = []
  private(set) var cells: [String] = []
  /// What is not well-formed.
  private(set) var faults: [String] = []

  init(_ page: String) {
    var open: [String] = []
    var text = ""
    var rest = Substring(page)
    if rest.hasPrefix("<!doctype html>\n") { rest.removeFirst(16) } else { faults.append("no doctype") }
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("an open tag at the end")
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { faults.append("</\(tag.dropFirst())> closes another") }
        if tag == "/td" || tag == "/th" { cells.append(Self.plain(text)) }
        continue
      }
      let name = String(tag.prefix { $0 != " " && $0 != "/" })
      tags.append(Tag(name: name, attributes: String(tag.dropFirst(name.count))))
      if name == "td" || name == "th" { text = "" }
      if !tag.hasSuffix("/"), !Self.void.contains(name) { open.append(name) }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
  }

  /// The values of an attribute, in order.
  func values(of attribute: String) -> [String] {
    tags.compactMap { tag in
      let value = tag.attributes.rest(after: " \(attribute)=\"")
      return value.map { String($0.prefix { $0 != "\"" }) }
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

extension String {
  /// What follows the first occurrence of a mark.
  fileprivate func rest(after mark: String) -> Substring? {
    firstRange(of: mark).map { self[$0.upperBound...] }
  }
}
