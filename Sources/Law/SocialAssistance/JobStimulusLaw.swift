public import Economy
public import LawData

/// The job stimulus of social assistance (jobbstimulans): a share of net wage is not counted as income.
///
/// SoL (2001:453) 4 kap. 1 b § from 2013-07, SoL (2025:400) 12 kap. 8 § from 2025-07. When it runs is
/// kept by ``JobStimulusChain``.
///
/// Example, a net wage of 16 000 kr: 16 000 × 0.25 = 4 000 kr is not counted.
public struct JobStimulusLaw: Sendable {
  /// The share of net wage that is not counted.
  public let disregardedShare: Rate
  /// The months of assistance in a row that come before.
  public let qualifyingMonths: Int
  /// The months it runs.
  public let durationMonths: Int

  /// The rules of a month.
  /// - Throws: ``NotModelled`` before 2016.
  public init(month: YearMonth, reader: inout ParameterReader) throws(NotModelled) {
    disregardedShare = try reader.rate(JobStimulus.disregardedShare, at: month)
    qualifyingMonths = try reader.value(JobStimulus.qualifyingMonths, at: month)
    durationMonths = try reader.value(JobStimulus.durationMonths, at: month)
  }

  /// What is not counted of a month's wage after tax, to the nearest öre.
  public func disregarded(ofNetWage netWage: Money) -> Money { netWage.orZero.share(disregardedShare) }
}
