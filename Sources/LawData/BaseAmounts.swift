import Economy

/// The price base amount and the income base amount: the yardsticks most thresholds are written in.
public enum BaseAmounts: Sendable {
  /// Price base amount (prisbasbelopp, PBB), kronor a year.
  public static let priceBaseAmount = Parameter(
    "base.priceBaseAmount", sv: "prisbasbelopp", en: "price base amount", unit: .kronorPerYear,
    [
      .law(2016, 44_300, "SFB 2 kap. 7 §; SCB", .proved),
      .law(2017, 44_800, "SFB 2 kap. 7 §; SCB", .proved),
      .law(2018, 45_500, "SFB 2 kap. 7 §; SCB", .proved),
      .law(2019, 46_500, "SFB 2 kap. 7 §; SCB", .proved),
      .law(2020, 47_300, "SFB 2 kap. 7 §; SCB", .verified),
      .law(2021, 47_600, "SFB 2 kap. 7 §; SCB", .verified),
      .law(2022, 48_300, "SFB 2 kap. 7 §; SCB", .verified),
      .law(2023, 52_500, "SFB 2 kap. 7 §; SCB", .proved),
      .law(2024, 57_300, "SFB 2 kap. 7 §; SCB", .verified),
      .law(2025, 58_800, "SFB 2 kap. 7 §; SCB", .proved),
      .law(2026, 59_200, "SFB 2 kap. 7 §; SFS 2025:872", .proved),
    ])

  /// Income base amount (inkomstbasbelopp, IBB), kronor a year.
  public static let incomeBaseAmount = Parameter(
    "base.incomeBaseAmount", sv: "inkomstbasbelopp", en: "income base amount", unit: .kronorPerYear,
    [
      .law(2016, 59_300, "SFB 58 kap. 26 §; SKV 433", .proved),
      .law(2017, 61_500, "SFB 58 kap. 26 §; SKV 433", .proved),
      .law(2018, 62_500, "SFB 58 kap. 26 §; SKV 433", .proved),
      .law(2019, 64_400, "SFB 58 kap. 26 §; SKV 433", .proved),
      .law(2020, 66_800, "SFB 58 kap. 26 §; SKV 433", .secondary),
      .law(2021, 68_200, "SFB 58 kap. 26 §; SKV 433", .secondary),
      .law(2022, 71_000, "SFB 58 kap. 26 §; SKV 433", .secondary),
      .law(2023, 74_300, "SFB 58 kap. 26 §; SKV 433", .proved),
      .law(2024, 76_200, "SFB 58 kap. 26 §; SKV 433", .secondary),
      .law(2025, 80_600, "SFB 58 kap. 26 §; SKV 433", .proved),
      .law(2026, 83_400, "SFB 58 kap. 26 §; SFS 2025:1002", .proved),
    ])

  static let all = [priceBaseAmount, incomeBaseAmount]
}
