/// One line of the table of municipalities:
///
///     code name|municipal rates|burial fee|church fees
///
/// Municipal rates are hundredths, fees thousandths of a per cent, one figure a year in the format of
/// ``RateTable``. A burial fee of one figure is that of 2016; from 2017 it is the national one.
struct MunicipalityLine {
  let code: Substring
  let name: Substring
  let municipal: Substring
  let burial: Substring
  let church: Substring

  init?(_ line: Substring) {
    let fields = line.split(separator: "|")
    guard fields.count == 4, let blank = fields[0].firstIndex(of: " ") else { return nil }
    code = fields[0][..<blank]
    name = fields[0][fields[0].index(after: blank)...]
    municipal = fields[1]
    burial = fields[2]
    church = fields[3]
  }

  /// The texts by county code.
  static let counties: [(code: String, text: String)] = [
    ("01", SvealandMunicipalities.stockholm), ("03", SvealandMunicipalities.uppsala),
    ("04", SvealandMunicipalities.sormland), ("05", NorthernGotalandMunicipalities.ostergotland),
    ("06", NorthernGotalandMunicipalities.jonkoping), ("07", SouthernGotalandMunicipalities.kronoberg),
    ("08", SouthernGotalandMunicipalities.kalmar), ("09", SouthernGotalandMunicipalities.gotland),
    ("10", SouthernGotalandMunicipalities.blekinge), ("12", SouthernGotalandMunicipalities.skane),
    ("13", SouthernGotalandMunicipalities.halland), ("14", NorthernGotalandMunicipalities.vastraGotaland),
    ("17", SvealandMunicipalities.varmland), ("18", SvealandMunicipalities.orebro),
    ("19", SvealandMunicipalities.vastmanland), ("20", SvealandMunicipalities.dalarna),
    ("21", NorrlandMunicipalities.gavleborg), ("22", NorrlandMunicipalities.vasternorrland),
    ("23", NorrlandMunicipalities.jamtlandHarjedalen), ("24", NorrlandMunicipalities.vasterbotten),
    ("25", NorrlandMunicipalities.norrbotten),
  ]

  /// The line of a code: only its county's text is read.
  static func line(code: String) -> MunicipalityLine? {
    guard let county = counties.first(where: { code.hasPrefix($0.code) }) else { return nil }
    return lines(of: county.text).first { $0.hasPrefix(code + " ") }.flatMap(Self.init)
  }

  /// The lines of a text; cut as bytes, which is many times cheaper than as characters.
  static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
  }
}
