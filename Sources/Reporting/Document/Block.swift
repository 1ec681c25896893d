/// A piece of a report, without regard to how it is shown. Renderers walk a list of these.
package enum Block: Sendable, Equatable {
  /// A heading; 1 is the report's title.
  case heading(Int, String)
  /// A paragraph.
  case paragraph([Inline])
  /// An unnumbered list.
  case list([[Inline]])
  /// A table.
  case table(Table)
  /// A picture.
  case figure(Figure)

  /// A paragraph of plain text.
  static func plain(_ text: String) -> Block { .paragraph([.text(text)]) }
}

/// A run of text in a paragraph or list. No run holds markup: a renderer makes every character literal.
package enum Inline: Sendable, Equatable {
  /// Plain text.
  case text(String)
  /// Text that carries the message.
  case strong(String)
  /// A name from a file, as it is written there.
  case code(String)
}

/// A picture beside the report.
package struct Figure: Sendable, Equatable {
  /// The file name, for example `actors.svg`.
  package let name: String
  /// What the picture shows, for who cannot see it.
  package let description: String
  /// The picture.
  package let svg: String
}
