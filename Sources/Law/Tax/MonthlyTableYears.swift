import Economy
package import LawData

/// The years whose official monthly tables can be computed.
package enum MonthlyTableYears {
  /// The first year to the last.
  package static let modelled = ParameterReader.firstLawMonth.year...ParameterReader.lastLawMonth.year

  /// The parameters that are missing for the tables of a year; empty for a year that is modelled.
  ///
  /// Before the first year: those that the first year's tables use and that have no value yet. After the last
  /// year: those whose value was set for the last year and that have no later value. What has stood unchanged
  /// since an earlier year holds until it is changed and is not missing.
  package static func missingParameters(in year: Int) -> [Parameter] {
    guard !modelled.contains(year) else { return [] }
    let nearest = min(max(year, modelled.lowerBound), modelled.upperBound)
    var reader = ParameterReader()
    guard (try? MonthlyTableLaw(year: nearest, reader: &reader)) != nil else { return [] }
    return reader.uses.compactMap { use in
      guard let parameter = ParameterRegistry[use.parameter] else { return nil }
      guard let entry = parameter.entryIndex(at: .init(januaryOf: year)) else { return parameter }
      return year > nearest && parameter.entries[entry].from.year == nearest ? parameter : nil
    }
  }

  /// The modelled years in which each of the krona values is as computed.
  package static func reproducing(_ cells: [OfficialTableCell]) -> [Int] {
    guard !cells.isEmpty else { return [] }
    return modelled.filter { year in
      var reader = ParameterReader()
      guard let law = try? MonthlyTableLaw(year: year, reader: &reader) else { return false }
      return cells.allSatisfy { $0.compared(with: law) == .equal }
    }
  }
}
