package import Economy

/// A table with typed cells.
package struct Table: Sendable, Equatable {
  /// How a column stands.
  package enum Alignment: Sendable {
    case left
    case right
  }

  /// A column's heading.
  package struct Column: Sendable, Equatable {
    package let title: String
    package let alignment: Alignment
    /// The language of the column, where it is not that of the report.
    package let language: Language?

    /// A column of words.
    static func words(_ title: String, in language: Language? = nil) -> Column {
      Column(title: title, alignment: .left, language: language)
    }
    /// A column of figures.
    static func figures(_ title: String) -> Column {
      Column(title: title, alignment: .right, language: nil)
    }
  }

  /// A row; a total stands out.
  package struct Row: Sendable, Equatable {
    package let cells: [Cell]
    package let isTotal: Bool

    init(_ cells: [Cell], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// What a cell holds.
  package enum Cell: Sendable, Equatable {
    case empty
    case text(String)
    case code(String)
    /// Whole kronor, rounded so that the table adds up.
    case kronor(Int)
    /// Kronor and öre, exact.
    case money(Money)
    case months(Int)
    case percent(Rate)
  }

  /// The columns.
  package let columns: [Column]
  /// The rows.
  package let rows: [Row]
}
