import Economy
import LawData

@testable import Law

/// The tax law of a year, for the tests of its rules.
func taxLaw(_ year: Int) throws -> IncomeTaxLaw {
  var reader = ParameterReader()
  return try IncomeTaxLaw(year: year, reader: &reader)
}

/// Emmaboda: 21.96 % + 11.86 %, burial fee 0.293 % (2025).
let emmaboda2025 = LocalTaxRates(
  municipal: Rate(partsPerMillion: 219_600), regional: Rate(partsPerMillion: 118_600),
  burial: Rate(partsPerMillion: 2_930), church: Rate(partsPerMillion: 12_000))
