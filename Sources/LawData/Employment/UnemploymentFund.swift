import Economy

/// Figures of the unemployment funds (arbetslöshetskassor).
package enum UnemploymentFundFigures {
  /// The fee of a member where a scenario does not say which fund.
  package static let defaultFee = Parameter(
    "unemploymentFund.defaultFee", sv: "avgift till arbetslöshetskassa när inget anges",
    en: "fee to an unemployment fund where none is given", unit: .kronorPerMonth,
    [
      .assumption(2016, 105, "antagande efter Kommunals a-kassa 2016 (a-kassa.net)", .assumed),
      .assumption(2020, 120, "antagande efter Kommunals a-kassa 2020 (ka.se)", .assumed),
      .assumption(2023, 137, "antagande: medel av alla kassor 2023", .assumed),
    ])

  package static let all = [defaultFee]
}
