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
}
