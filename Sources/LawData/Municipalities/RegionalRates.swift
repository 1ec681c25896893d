/// The regions' rates of income tax, hundredths of a per cent, 2016–2026: county code, name and one figure a
/// year in the format of ``RateTable``. A county and its region have the same code.
enum RegionalRates {
  static let text = """
    01 Stockholm|1208a*2 1208d 1208c*2 1208g*3 1238h 1238i 1233j
    03 Uppsala|1171a*2 1171b*3 1171g*3 1171h 1171i 1171j
    04 Sörmland|1077a*2 1077c 1083c*2 1083g*3 1083h 1083i 1083j
    05 Östergötland|1070a*2 1070c*2 1155c 1155g*3 1155h 1155i 1155j
    06 Jönköping|1126a*2 1126c 1176c*2 1176g*3 1176h 1176i 1176j
    07 Kronoberg|1160a*2 1200c*3 1200g*3 1200h 1200i 1200j
    08 Kalmar|1137a*2 1137e*2 1186f*5 1186i 1186j
    09 Gotland|0a*2 0b*3 0g*3 0h 0i 0j
    10 Blekinge|1119a*2 1119c 1204c*2 1204g*3 1204h 1204i 1204j
    12 Skåne|1069a*2 1069c 1118c*2 1118g*3 1118h 1118i 1118j
    13 Halland|1082a*2 1082c*2 1140c 1140g*3 1140h 1140i 1140j
    14 Västra Götaland|1148a*2 1148d 1148b*2 1148g*3 1148h 1148i 1148j
    17 Värmland|1120a*2 1120c 1168c*2 1168g*3 1168h 1228i 1228j
    18 Örebro|1155a*2 1155c*3 1155g*3 1230h 1230i 1230j
    19 Västmanland|1088a*2 1088b*3 1088g*3 1088h 1088i 1088j
    20 Dalarna|1116a*2 1163c*3 1163g*3 1164h 1199i 1199j
    21 Gävleborg|1151a*2 1151b*3 1151g*3 1151h 1151i 1151j
    22 Västernorrland|1129a*2 1129b*3 1129g*3 1129h 1129i 1129j
    23 Jämtland Härjedalen|1120a*2 1120c*2 1170c 1170g*3 1170h 1170i 1170j
    24 Västerbotten|1080a 1130a 1130c*2 1135c 1135g*3 1135h 1135i 1185j
    25 Norrbotten|1134a*2 1134b*3 1134g*3 1134h 1134i 1134j
    """

  /// The row of a county: its name and its rates.
  static func row(countyCode: some StringProtocol) -> (name: Substring, rates: Substring)? {
    for line in text.split(separator: "\n") where line.hasPrefix(countyCode) {
      let fields = line.split(separator: "|")
      guard fields.count == 2 else { return nil }
      return (fields[0].dropFirst(countyCode.count + 1), fields[1])
    }
    return nil
  }
}
