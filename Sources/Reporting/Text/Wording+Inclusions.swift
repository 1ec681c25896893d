import Appraisal
import Economy

/// The words of the effects that are switched on or off under `include`.
extension Wording {
  /// How taxes on consumption are counted.
  var consumptionTaxOnChange: String {
    self(
      "Skatt på konsumtion är räknad på ändringen av hushållets pengar i handen, utan studielån, månad för månad: en "
        + "antagen del spenderas, och av det är en del moms och punktskatt. Skatten är bokförd på vägen med steget. Den "
        + "flyttar pengar från hushållet till staten; samhällets resultat är oförändrat.",
      "Taxes on consumption are counted on the change of the household's money in hand, without study loans, month by "
        + "month: an assumed part is spent, and of that a part is value added tax and excise. The tax is booked on the "
        + "path with the step. It moves money from the household to the state; society's result is unchanged."
    )
  }

  /// How public pension rights are counted.
  func pensionRightsCounted(compensationLeftOut: Bool) -> String {
    let counted = self(
      "Framtida allmän pension är räknad som årets pensionsrätt, från staten till hushållet som senare pengar. "
        + "Framtida ränta och avkastning på den är inte med. Rätten för studier ger pension åt den som uppfyller "
        + "förvärvsvillkoret (SFB 62 kap. 38 §); det prövas inte här.",
      "Future public pension is counted as the pension right of the year, from the state to the household as later "
        + "money. Future interest and return on it are left out. The right for studies gives a pension to those who "
        + "meet the condition of earlier income (SFB chapter 62 section 38), which is not tried here.")
    guard compensationLeftOut else { return counted }
    return counted
      + self(
        " Pensionsrätt för sjukersättning och aktivitetsersättning är inte medräknad.",
        " Pension rights for sickness and activity compensation are not counted.")
  }

  /// A service without a known cost.
  func serviceCostNotCounted(_ service: PublicService) -> String {
    self(
      "\(name(service)) är inte medräknat: ingen officiell kostnad är känd. Skriv publicCosts.\(service.rawValue) för "
        + "att räkna med den.",
      "\(name(service)) is not counted: no official cost is known. Write publicCosts.\(service.rawValue) to count it."
    )
  }

  /// A service at the user's own figure.
  func serviceCostGiven(_ service: PublicService, _ amount: Money) -> String {
    let kronor = number.kronor(amount.wholeKronor)
    let time =
      switch service {
      case .employmentService: self("i månaden i program", "a month in a programme")
      case .labourMarketUnit: self("i månaden utan arbete", "a month of unemployment")
      case .healthCare: self("om året utan arbete och studier", "a year without work and studies")
      }
    return self(
      "\(name(service)) är räknat med filens egen uppgift: \(kronor) \(time) för den som rapporten handlar om.",
      "\(name(service)) is counted at the file's own figure: \(kronor) \(time) for the person the report is about."
    )
  }

  /// Health care at the model's figure, with the range to try.
  var healthCareAssumed: String {
    self(
      "Vård som sparas i månader med arbete eller studier är satt till modellens antagande, 0 kr: ingen svensk uppgift "
        + "om orsak och verkan är funnen. Pröva 800–1 500 kr om året med publicCosts.healthCare.",
      "Health care saved in months of work or studies is set to the model's assumption, SEK 0: no Swedish figure of "
        + "cause and effect is found. Try SEK 800–1,500 a year with publicCosts.healthCare.")
  }

  /// What the view of one's own tax holds by inhabitants.
  var inhabitantShareCounted: String {
    self(
      "I det som kommun och region själva behåller ingår deras del efter folkmängd av den höjda medelskattekraften och "
        + "av årets slutavräkning. Folkmängden är årsskiftets efter den 1 november som lagen utgår från. Slutavräkningen "
        + "två år senare, när förskottet har hunnit ikapp, är inte medräknad.",
      "What municipality and region keep themselves holds their part by inhabitants of the raised mean tax capacity and "
        + "of the settlement of the year. Inhabitants are those at the end of the year of the law's 1 November. The "
        + "settlement two years later, when the advance has caught up, is not counted.")
  }

  private func name(_ service: PublicService) -> String {
    switch service {
    case .employmentService: self("Arbetsförmedlingens program", "The employment service's programme")
    case .labourMarketUnit:
      self("Kommunens arbete på arbetsmarknadsenheten", "The work of the municipality's labour market unit")
    case .healthCare: self("Behovet av vård utan arbete och studier", "Health care without work and studies")
    }
  }
}
