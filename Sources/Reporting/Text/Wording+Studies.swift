import Appraisal
import Economy
import Law
import LawData
import LifeCourse

/// The words of study loans and of the wage after studies.
extension Wording {
  /// The loan: what is lent, the debt, its repayment and how it is counted.
  func studyLoan(_ loan: StudyLoanOutcome) -> String {
    [repayment(of: loan), counting(of: loan), reliefLeftOut].joined(separator: " ")
  }

  private func repayment(of loan: StudyLoanOutcome) -> String {
    let borrower = loan.isPartner ? self("Partnerns studielån", "The partner's study loan") : studyLoanWord
    let path: String =
      switch loan.isWith {
      case nil: self("lika på båda vägarna", "the same on both paths")
      case false?: self("utan steget", "without the step")
      case true?: self("med steget", "with the step")
      }
    let outcome =
      loan.mean?.outcome.map { outcome in
        let name = outcome.label ?? self("nr \(outcome.place + 1)", "no. \(outcome.place + 1)")
        let share = number.percent(outcome.share)
        return self(", utfallet \(name), \(share)", ", outcome \(name), \(share)")
      } ?? ""
    let (borrowed, debt, amount) = (kronor(loan.borrowed), kronor(loan.debt), kronor(loan.firstAmount))
    let known = loan.lastKnownYear.map {
      self(
        " Efter \($0) räknas med den senast kända räntan.", " After \($0) the interest is the last known.")
    }
    let plan =
      loan.lastYear > loan.firstYear
      ? self(
        "Första årets belopp till CSN är \(amount), och lånet är betalt \(loan.lastYear).",
        "The first yearly amount is \(amount), and the loan is repaid in \(loan.lastYear).")
      : self("Hela skulden ska betalas det året.", "The whole debt is due in that year.")
    return self(
      "\(borrower) (\(path)\(outcome)): \(borrowed) lånas\(whose(loan)). När återbetalningen börjar, i januari \(loan.firstYear), är skulden med "
        + "ränta \(debt). \(plan)",
      "\(borrower) (\(path)\(outcome)): \(borrowed) is lent\(whose(loan)). When repayment begins, in January \(loan.firstYear), the debt with "
        + "interest is \(debt). \(plan)") + severalLoans(loan) + (known ?? "")
  }

  /// Whose loan it is, where the tables have the mean of those who leave and those who do not.
  private func whose(_ loan: StudyLoanOutcome) -> String {
    guard let mean = loan.mean, mean.borrowed != loan.borrowed else { return "" }
    let who =
      mean.outcome == nil
      ? self(" av den som går igenom alla faser", " to who goes through all phases")
      : self(" i det utfallet", " in that outcome")
    return who
      + self(
        "; i tabellerna, som är medelvärden, är lånen \(kronor(mean.borrowed))",
        "; in the tables, which are means, \(kronor(mean.borrowed)) is lent")
  }

  /// That loans paid out before and from 2022 are two.
  private func severalLoans(_ loan: StudyLoanOutcome) -> String {
    guard loan.loans > 1 else { return "" }
    return self(
      " Det är två lån, ett utbetalt före 2022 och ett från 2022, och vart och ett har sitt minsta årsbelopp. De räknas som "
        + "två: CSN slår ihop dem bara på ansökan (SFS 2021:475), och då kan årsbeloppet bli lägre.",
      " They are two loans, one paid out before 2022 and one from 2022, each with a least amount of its own. They are "
        + "reckoned as two: the agency merges them only on application (SFS 2021:475), and the yearly amount may then be "
        + "lower.")
  }

  private func counting(of loan: StudyLoanOutcome) -> String {
    switch loan.counting {
    case .debt:
      return self(
        "I resultatet tar lånet och en lika stor skuld ut varandra.",
        "In the result the loan and an equal debt cancel.")
    case .subsidy:
      let subsidy = loan.subsidy ?? .zero
      let share = loan.borrowed > .zero ? subsidy.ore * 1_000 / loan.borrowed.ore : 0
      let percent = number.decimal(share, decimals: 1) + self("\u{A0}%", "%")
      return self(
        "Statens subvention är \(kronor(subsidy)), \(percent) av lånet: lånet minus nuvärdet av återbetalningarna, i fasta "
          + "priser och vid den reala kalkylräntan \(number.percent(loan.discountRate)). Den är bokförd när lånet betalas ut.",
        "The state's subsidy is \(kronor(subsidy)), \(percent) of the loan: the loan less the present value of its "
          + "repayments, in fixed prices and at the real discount rate of \(number.percent(loan.discountRate)). It is "
          + "booked when the loan is paid out.")
    case .repayments:
      return self(
        "Återbetalningen är bokförd i december varje år i stället för skulden: \(kronor(loan.repaid)) under perioden. Skulden "
          + "efter \(loan.lastYearWithin), \(kronor(loan.debtLeft)), ingår inte i beloppen. Lån och återbetalning är pengar i "
          + "handen, men räknas inte med i när steget har betalat sig.",
        "Repayment is booked in December of each year in the place of the debt: \(kronor(loan.repaid)) within the period. "
          + "The debt after \(loan.lastYearWithin), \(kronor(loan.debtLeft)), is not among the amounts. Loan and repayment "
          + "are money in hand, but do not count in when the step has paid for itself.")
    }
  }

  private var reliefLeftOut: String {
    self(
      "Nedsättning efter inkomst och CSN:s avgifter är inte medräknade.",
      "Relief by income and the fees of the agency are not counted.")
  }

  private var studyLoanWord: String { self("Studielån", "Study loan") }

  /// What the model does not know of studies beside the establishment programme.
  func partTimeStudiesEndEstablishment(_ phase: String, _ pace: StudyPace) -> String {
    let pace = number.percent(Rate(partsPerMillion: pace.rawValue * 10_000))
    return self(
      "Personen går från etableringsprogrammet till studier på \(pace) av heltid (\(phase)). Studier på deltid bredvid en "
        + "minskad etableringsersättning är inte modellerade: hela ersättningen tas bort, och hushållet kan ha mer än vad som "
        + "visas.",
      "The person goes from the establishment programme to studies at \(pace) of full time (\(phase)). Part-time study beside "
        + "a reduced establishment benefit is not modelled: the whole benefit is taken away, and the household may have more "
        + "than is shown.")
  }

  /// Which costs of a place or a case are carried on by prices, and from when.
  func unitCostIndexed(_ costs: [String], _ year: Int) -> String {
    let names = list(
      costs.map { id in ParameterRegistry[id].map { self($0.swedishName, $0.englishName) } ?? id })
    return self(
      "Kostnad per enhet som är känd till och med \(year): \(names). Senare år är uppräknade med KPI.",
      "Unit cost that is known up to \(year): \(names). Later years carry it on by the CPI.")
  }

  /// The wage that studies raise.
  func studyPremium(_ outcome: StudyPremiumOutcome) -> String {
    let years = number.decimal(
      outcome.percentWeeks * 100 / StudyPremium.yearOfFullTime, decimals: 2)
    let rate = number.percent(outcome.rate)
    let (base, wage) = (kronor(outcome.base), kronor(outcome.wage))
    let origin =
      outcome.isPreset
      ? self("modellens antagande (work.studyPremium)", "the model's assumption (work.studyPremium)")
      : self("filens eget antagande", "the file's own assumption")
    return self(
      "Lönen i \(outcome.field) har en lönepremie för studierna: \(rate) för varje studieår på heltid, \(origin). Efter "
        + "\(years) studieår blir \(base) för heltid \(wage).",
      "The wage in \(outcome.field) holds a premium of the studies: \(rate) for each year of full time, \(origin). After "
        + "\(years) years of study \(base) for full time becomes \(wage).")
  }

  /// A premium on a job that no studies come before.
  var premiumWithoutStudies: (message: String, remedy: String) {
    (
      self(
        "lönepremien behöver studier tidigare på samma väg, men inga kommer före jobbet",
        "the wage premium needs studies earlier on the same path, but none come before the job"),
      self(
        "lägg en fas med activity: \"studies\" före jobbet, eller ta bort studyPremium",
        "put a phase with activity: \"studies\" before the job, or take studyPremium out")
    )
  }

  private func kronor(_ amount: Money) -> String {
    number.kronor(amount.ore.dividedRoundingHalfAway(by: 100))
  }
}
