import Testing

/// The figures of one income year, written here a second time from the law and its yearly amounts.
struct StatuteYear: Sendable {
  let year: Int
  /// Price base amount and income base amount (prisbasbelopp, inkomstbasbelopp), kronor.
  let price: Int
  let income: Int
  /// The thresholds of the state tax, IL 65 kap. 5 §.
  let threshold: Int
  let upperThreshold: Int?
  /// The highest base of the public service fee in income base amounts, lag (2018:1893).
  let publicServiceCap: String?
  /// The additions of IL 63 kap. 3 a §.
  let addition: StatuteSchedule
  /// The base of IL 67 kap. 7 and 8 §§.
  let work: StatuteSchedule
  let seniorWork: StatuteSchedule

  private typealias Base = (
    price: Int, income: Int, threshold: Int, upper: Int?, publicService: String?
  )
  private static let bases: [Int: Base] = [
    2016: (44_300, 59_300, 430_200, 625_800, nil),
    2017: (44_800, 61_500, 438_900, 638_500, nil),
    2018: (45_500, 62_500, 455_300, 662_300, nil),
    2019: (46_500, 64_400, 490_700, 689_300, "2.092"),
    2020: (47_300, 66_800, 509_300, nil, "2.092"),
    2021: (47_600, 68_200, 523_200, nil, "1.95"),
    2022: (48_300, 71_000, 540_700, nil, "1.87"),
    2023: (52_500, 74_300, 598_500, nil, "1.75"),
    2024: (57_300, 76_200, 598_500, nil, "1.60"),
    2025: (58_800, 80_600, 625_800, nil, "1.55"),
    2026: (59_200, 83_400, 643_000, nil, "1.42"),
  ]

  init(_ year: Int) throws {
    let base = try #require(Self.bases[year])
    self.year = year
    price = base.price
    income = base.income
    threshold = base.threshold
    upperThreshold = base.upper
    publicServiceCap = base.publicService
    addition = try StatuteSchedule(Self.addition(year), unit: base.price)
    work = try StatuteSchedule(Self.work(year), unit: base.price)
    seniorWork = try StatuteSchedule(Self.seniorWork(year), unit: year < 2024 ? 1 : base.price)
  }

  private static func addition(_ year: Int) -> String {
    let from2019 =
      "0.99 0.687, 1.11 0.885 -0.20, 2.72 0.6 0.057, 3.11 -0.169 0.34, 3.21 -0.48 0.44, "
    let from2022 =
      "0.91 0.687, 1.11 0.885 -0.20, 1.965 0.6 0.057, 2.72 0.333 0.1949, 3.11 -0.212 0.3949, "
      + "3.24 -0.523 0.4949, "
    return switch year {
    case 2016, 2017:
      "0.99 0.687, 1.11 0.885 -0.20, 2.72 0.609 0.049, 3.11 0.741, 3.77 0.43 0.10, 5.4 0.807, "
        + "7.88 0.753 0.01, 12.43 1.541 -0.09, - 0.422"
    case 2018:
      "0.99 0.687, 1.11 0.885 -0.20, 2.72 0.609 0.049, 2.94 -0.162 0.332, 3.11 0.482 0.113, "
        + "4.45 0.171 0.213, 7.88 1.376 -0.058, 9.15 2.164 -0.158, 12.43 1.541 -0.09, - 0.422"
    case 2019:
      from2019 + "4.45 0.207 0.228, 5.31 1.397 -0.039, 7.88 0.763 0.08, 8.08 1.551 -0.02, "
        + "13.54 2.399 -0.125, 34 1.031 -0.024, - 0.215"
    case 2020:
      from2019 + "4.45 0.207 0.228, 7.88 0.488 0.165, 8.08 1.276 0.065, 11.06 2.205 -0.05, "
        + "12.15 7.182 -0.5, 29.65 1.654 -0.045, 34 1.031 -0.024, - 0.215"
    case 2021:
      from2019 + "7.88 0.207 0.228, 8.08 0.995 0.128, 11.28 2.029, 12.53 9.023 -0.62, 13.54 1.253, "
        + "35.36 2.03 -0.0574, - 0"
    case 2022, 2023:
      from2022 + "5.53 0.325 0.233, 7.88 0.441 0.212, 8.08 1.104 0.128, 11.48 2.139, "
        + "12.8 9.257 -0.62, 13.54 1.32, 36.54 2.097 -0.0574, - 0"
    case 2024:
      from2022 + "5 0.208 0.2693, 7.88 0.3 0.2513, 8.08 0.986 0.1643, 10.74 2.313, "
        + "12.16 8.972 -0.62, 13.54 1.43, 38.42 2.206 -0.0574, - 0"
    case 2025:
      from2022 + "5 0.096 0.304, 7.88 0.186 0.286, 8.08 0.872 0.199, 10.94 2.48, 12.47 9.263 -0.62, "
        + "- 1.532"
    default:
      from2022 + "5 -0.073 0.356, 7.88 0.017 0.338, 8.08 0.703 0.251, 11.16 2.732, "
        + "12.84 9.651 -0.62, - 1.691"
    }
  }

  /// Where the law says "0.91 base amounts and 33.2 % of what lies between 0.91 and 2.94", the amount of the
  /// row is 0.91 − 33.2 % × 0.91 = 0.60788.
  private static func work(_ year: Int) -> String {
    switch year {
    case 2016...2018: "0.91 0 1, 2.94 0.60788 0.332, 8.08 1.25766 0.111, - 2.155"
    case 2019...2021: "0.91 0 1, 3.24 0.600145 0.3405, 8.08 1.28828 0.128, - 2.323"
    case 2022, 2023: "0.91 0 1, 3.24 0.557466 0.3874, 8.08 1.39728 0.128, - 2.432"
    case 2024: "0.91 0 1, 3.24 0.557466 0.3874, 8.08 1.280668 0.1643, - 2.608"
    case 2025: "0.91 0 1, 3.24 0.557466 0.3874, 8.08 1.16824 0.199, - 2.776"
    default: "0.91 0 1, 3.24 0.557466 0.3874, 8.08 0.99976 0.251, - 3.027"
    }
  }

  /// In kronor to 2023, in price base amounts from 2024. 600 000 × 3 % + 30 000 = 48 000.
  private static func seniorWork(_ year: Int) -> String {
    switch year {
    case 2016...2022: "100000 0 0.20, 300000 15000 0.05, 600000 30000, 1600000 48000 -0.03, - 0"
    case 2023: "100000 0 0.22, 300000 15000 0.07, 600000 36000, 1800000 54000 -0.03, - 0"
    // 0.6293 + 3 % × 10.48 = 0.9437.
    case 2024: "1.75 0 0.22, 5.24 0.2635 0.07, 10.48 0.6293, 31.45666666 0.9437 -0.03, - 0"
    default: "1.75 0 0.22, 5.24 0.2635 0.07, - 0.6293"
    }
  }
}
