import Appraisal
import Economy

extension Wording {
  var valueOverTimeHeading: String { self("Värdet över tid", "The value over time") }

  func valueOverTimeLead(priceYear: Int, rate: String) -> String {
    self(
      "Hela förändringen under perioden, på tre sätt: i varje års egna kronor (löpande priser), i \(priceYear) års "
        + "priser (fasta priser), och som nuvärde, där dessutom senare pengar räknas ned med \(rate) om året.",
      "The whole change within the period, in three ways: in each year's own kronor (current prices), in the prices of "
        + "\(priceYear) (fixed prices), and as present value, where later money is also reduced by \(rate) a year."
    )
  }

  var currentPricesColumn: String { self("Löpande priser", "Current prices") }
  func fixedPricesColumn(_ year: Int) -> String {
    self("Fasta priser, \(year) års", "Fixed prices, those of \(year)")
  }
  func presentValueColumn(_ rate: Rate) -> String {
    self("Nuvärde, \(number.percent(rate))", "Present value, \(number.percent(rate))")
  }

  var ratesHeading: String {
    self("Samhällets nuvärde vid olika kalkylränta", "Society: present value at different discount rates")
  }
  var rateColumn: String { self("Kalkylränta", "Discount rate") }

  var horizonsHeading: String { self("Resultatet på kort och lång sikt", "The result sooner and later") }
  var horizonsLead: String {
    self(
      "Varje tidshorisont är en egen beräkning från samma första månad. På längre sikt än filens egen period går de "
        + "sista faserna vidare, och den som varit kvar i arbetet efter det sista angivna året antas stanna.",
      "Each horizon is a calculation of its own from the same first month. Beyond the file's own period the last "
        + "phases go on, and whoever is left in the job after the last year given is taken to stay.")
  }
  var horizonTotals: String { self("Hela förändringen", "The whole change") }
  var horizonsInHand: String {
    self("Pengar i handen, utan studielån", "Money in hand, without study loans")
  }
  func horizonPresentValues(_ rate: Rate, priceYear: Int) -> String {
    self(
      "Nuvärde (\(number.percent(rate)), \(priceYear) års priser)",
      "Present value (\(number.percent(rate)), prices of \(priceYear))")
  }
  var horizonPaybacks: String { self("Återbetalning", "Payback") }

  /// A horizon as a column is called.
  func horizon(_ horizon: Horizon) -> String {
    switch horizon {
    case .years(let years): self("\(years) år", years == 1 ? "1 year" : "\(years) years")
    case .retirement: self("Till pension", "To retirement")
    }
  }

  /// The scenario's own period in the picture of a longer horizon.
  var ownPeriodMark: String { self("här slutar filens period", "the file's period ends") }

  /// Some leave the job: how many, and where they go.
  func retention(field: String, shares: [Rate]) -> String {
    let parts = shares.enumerated().map { place, share in
      let share = number.percent(share)
      let years = horizon(.years(place + 1))
      return self("\(share) efter \(years)", "\(share) after \(years)")
    }
    return self(
      "Alla blir inte kvar i arbetet (\(field)). Kvar är \(list(parts)), därefter lika många; däremellan minskar "
        + "andelen jämnt. Den som slutar lever från nästa månad som på vägen utan steget, om inget annat sägs här. Beloppen är därför "
        + "medelvärden för många i samma läge. De vanliga månaderna och arbetsgivarens brytpunkt gäller den som är "
        + "kvar.",
      "Not all stay in the job (\(field)). Left are \(list(parts)), thereafter as many; in between the share falls "
        + "evenly. Who leaves lives from the next month as on the path without the step, unless told otherwise here. The amounts are therefore "
        + "means over many in the same situation. The ordinary months and the employer's break-even are those of who "
        + "stays.")
  }

  func inHorizon(
    months count: Int, toRetirement: Bool, field: String, _ inner: (message: String, remedy: String)
  ) -> (message: String, remedy: String) {
    let name = toRetirement ? self("till pension", "to retirement") : horizon(.years(count / 12))
    return (
      self(
        "horisonten \(name) går inte att räkna: \(field): \(inner.message)",
        "the horizon \(name) cannot be computed: \(field): \(inner.message)"),
      self(
        "ta bort horisonten eller skriv en fas som tar vid; \(inner.remedy)",
        "take the horizon out or write a phase that follows; \(inner.remedy)")
    )
  }
}
