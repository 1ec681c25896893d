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
}
