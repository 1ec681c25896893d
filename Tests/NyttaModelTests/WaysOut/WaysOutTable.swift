import NyttaModel
import TestSupport

/// The cells as a page to read and as rows for a spreadsheet.
struct WaysOutTable {
  let cells: [WaysOutCell]

  /// The actors shown; the social fund has no part in a single person's step.
  static let actors = EconomicActor.inResults.filter { $0 != .eu }
  private static let columns = [
    "Hushållet", "Kommunen", "Regionen", "Arbetsgivaren", "Staten", "Övriga", "Samhället",
    "varav kommunalskatt",
  ]

  /// The page.
  var markdown: String {
    var text = Self.introduction
    for reference in ReferenceCase.all {
      text += "\n## Översikt \(reference.year)\n"
      text += "\n### Kommunen, tusen kronor, \(reference.year)\n\n" + overview(reference) { $0.actors[1] }
      text += "\n### Samhället, tusen kronor, \(reference.year)\n\n" + overview(reference) { $0.society }
    }
    for reference in ReferenceCase.all {
      for before in BeforeState.all {
        text += "\n## \(before.label) \(reference.year)\n\n\(before.sentence)\n"
        text += block(reference, before)
      }
    }
    return text
  }

  private func cells(_ reference: ReferenceCase, _ before: BeforeState) -> [WaysOutCell] {
    cells.filter { $0.reference.year == reference.year && $0.before.activity == before.activity }
  }

  // MARK: The overview

  private func overview(
    _ reference: ReferenceCase, _ amount: (WaysOutCell.Amounts) -> Money
  ) -> String {
    let ways = cells(reference, BeforeState.all[0]).map(\.way)
    var text = Self.row(["Väg ut"] + BeforeState.all.map(\.label))
    text += Self.row(["---"] + BeforeState.all.map { _ in "---:" })
    for way in ways {
      let amounts = BeforeState.all.map { before -> String in
        guard let cell = cells(reference, before).first(where: { $0.way.name == way.name }),
          case .computed(let amounts, let months) = cell.outcome
        else { return "–" }
        return Self.grouped(Self.rounded(amount(amounts).ore, to: 100_000)) + (months == nil ? "" : "\u{A0}*")
          + (amounts.lacksPlaceCost ? "\u{A0}°" : "") + (amounts.bothRoles == nil ? "" : "\u{A0}†")
      }
      guard amounts.contains(where: { $0 != "–" }) else { continue }
      text += Self.row([way.label] + amounts)
    }
    return text
  }

  // MARK: A block

  private func block(_ reference: ReferenceCase, _ before: BeforeState) -> String {
    let cells = cells(reference, before)
    if let first = cells.first, case .stateRefused(let reason) = first.outcome {
      return "\nUtgångsläget är inte öppet för personen: \(reason). Därför är ingen väg ut räknad.\n"
    }
    var text = ""
    for group in WayOut.Group.allCases {
      let ofGroup = cells.filter { $0.way.group == group }
      guard !ofGroup.isEmpty else { continue }
      text += "\n### \(group.rawValue), från \(before.label.lowercased()) \(reference.year)\n\n"
      text += Self.row(["Väg ut"] + Self.columns + ["Anmärkning"])
      text += Self.row(["---"] + Self.columns.map { _ in "---:" } + ["---"])
      for cell in ofGroup { text += Self.row([cell.way.label] + Self.amounts(cell) + [cell.remark]) }
    }
    return text
  }

  private static func amounts(_ cell: WaysOutCell) -> [String] {
    guard case .computed(let amounts, _) = cell.outcome else { return columns.map { _ in "–" } }
    return (amounts.actors + [amounts.society, amounts.municipalTax]).map {
      whole($0)
    }
  }

  /// Whole kronor in groups of three.
  fileprivate static func whole(_ amount: Money) -> String { grouped(rounded(amount.ore, to: 100)) }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  private static func rounded(_ ore: Int, to step: Int) -> Int {
    (ore.magnitude + UInt(step) / 2).quotient(by: UInt(step)) * ore.signum()
  }

  /// A whole number in groups of three with a real minus sign.
  static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "\u{2212}" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "\u{A0}" }
      text.append(digit)
    }
    return text
  }

  // MARK: For a spreadsheet

  /// A row a cell: kronor and öre, or why there are none.
  var csv: String {
    let head =
      ["year", "before", "before_label", "way", "way_label", "status", "months"]
      + Self.actors.map(\.identifier) + ["society", "municipal_tax", "reason"]
    var text = head.joined(separator: ",") + "\n"
    for cell in cells {
      var row = [
        "\(cell.reference.year)", cell.before.activity, cell.before.label, cell.way.name,
        "\"\(cell.way.label)\"",
      ]
      switch cell.outcome {
      case .computed(let amounts, let months):
        row += ["computed", "\(months ?? 12)"]
        row += (amounts.actors + [amounts.society, amounts.municipalTax]).map(Self.plain) + [""]
      case .refused(let reason), .stateRefused(let reason):
        row +=
          ["refused", ""] + Self.columns.map { _ in "" } + ["\"\(reason.replacing("\"", with: "\"\""))\""]
      }
      text += row.joined(separator: ",") + "\n"
    }
    return text
  }

  private static func plain(_ amount: Money) -> String {
    let ore = String(amount.ore.magnitude % 100)
    return (amount.ore < 0 ? "-" : "") + "\(amount.ore.magnitude / 100)." + (ore.count < 2 ? "0" : "") + ore
  }
}

extension UInt {
  fileprivate func quotient(by step: UInt) -> Int { Int(self / step) }
}

extension BeforeState {
  /// What else is known, as a sentence.
  fileprivate var sentence: String { note.prefix(1).uppercased() + note.dropFirst() + "." }
}

extension WaysOutCell {
  /// Why the way is closed, or how much of the year it covers.
  fileprivate var remark: String {
    switch outcome {
    case .computed(let amounts, let months):
      [
        months.map { "\($0) månader, sedan som utan steget" },
        amounts.lacksPlaceCost ? "platsens kostnad är inte känd och inte räknad" : nil,
        amounts.bothRoles.map {
          "kommunen är arbetsgivare: i pengar \(WaysOutTable.whole($0)) kr i båda rollerna tillsammans"
        },
        amounts.lacksWorkplaceGrant ? "statens bidrag till arbetsplatsen är inte känt och inte räknat" : nil,
      ].compactMap(\.self).joined(separator: "; ")
    case .refused(let reason), .stateRefused(let reason): "Går inte: \(reason)"
    }
  }
}
