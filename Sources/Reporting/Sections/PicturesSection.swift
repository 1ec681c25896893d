/// The bars of the actors and the curves of the cumulated result.
enum PicturesSection {
  static func build(_ context: ReportContext) -> [Block] {
    [
      .heading(2, context.text.picturesHeading), .figure(ActorsChart.figure(context)),
      .figure(CumulatedChart.figure(context)),
    ]
  }
}
