import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// The whole law of years, whatever a household can ask: compiled once for a municipality and year.
struct WholeLaws {
  private var compiled: [Key: YearLaw] = [:]

  private struct Key: Hashable {
    let municipality: Municipality
    let year: Int
  }

  mutating func laws(of scenario: Scenario) throws -> [YearLaw] {
    let timeline = Timeline(start: scenario.start, months: scenario.months)
    return try (timeline.firstYear...timeline.lastYear).map { year in
      let key = Key(municipality: scenario.municipality, year: year)
      if let law = compiled[key] { return law }
      var reader = ParameterReader()
      let law = try YearLaw(year: year, municipality: scenario.municipality, reader: &reader)
      compiled[key] = law
      return law
    }
  }
}
