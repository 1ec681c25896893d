import Economy
import Law

extension Wording {
  /// Why a rule refuses, in words, without its section.
  func refusalText(_ refusal: Refusal) -> String {
    switch refusal.reason {
    case .age(let age, let lowest, let highest, let month): ageText(age, lowest, highest, month)
    case .ageOfYear(let age, let lowest, let highest, let month, let counted):
      ageOfYearText(age, lowest, highest, month, counted)
    case .loanAge(let age, let highest, let month):
      self(
        "personen fyller \(age) år under \(month.year), och lånet ges till och med det år man fyller \(highest)",
        "the person turns \(age) in \(month.year), and the loan is given through the year of turning \(highest)"
      )
    case .groundRepealed(let decision, let through):
      self(
        "grunden (fängelsestraff) är upphävd: beslut kunde fattas till och med \(through), och beslutet är från "
          + "\(decision)",
        "the ground (a prison sentence) is repealed: decisions could be taken through \(through), and the decision is "
          + "of \(decision)")
    case .supportAmountNotKnown(let scheme, let decision, let from):
      self(
        "stödets belopp (\(jobScheme(scheme))) är känt för beslut från \(from), och beslutet är från \(decision)",
        "the amount of the support (\(jobScheme(scheme))) is known for decisions from \(from), and the decision is of "
          + "\(decision)")
    case .absence(let months, let needed):
      self(
        "personen har varit utan arbete i \(months) månader, och det behövs minst \(needed)",
        "the person has been without work for \(months) months, and at least \(needed) are needed")
    case .absenceMissing(let group):
      self(
        "antalet månader utan arbete (absenceMonths) behövs för grunden \(newStartGroup(group))",
        "the number of months without work (absenceMonths) is needed for the ground \(newStartGroup(group))")
    case .tooLong(let first, let longest):
      self(
        "stödet räcker i \(longest) månader; den första månaden utan stöd är \(first)",
        "the support lasts \(longest) months; the first month without it is \(first)")
    case .tooLongInAll(let first, let longest, let used):
      self(
        "stödet räcker i \(longest) månader sammanlagt, och \(used) är använda i tidigare faser; den första månaden utan "
          + "stöd är \(first)",
        "the support lasts \(longest) months in all, and \(used) are used in earlier phases; the first month without it "
          + "is \(first)")
    case .workBefore(let months, let needed, let frame):
      self(
        "av de senaste \(frame) månaderna före beslutet är \(months) utan arbete, och det behövs minst \(needed): månader "
          + "med arbete, studier eller föräldraledighet räknas inte",
        "of the last \(frame) months before the decision \(months) are without work, and at least \(needed) are needed: "
          + "months of work, studies or parental leave do not count")
    case .grantNotForLevel(let grant, _):
      grant == .start
        ? self(
          "studiestartsstöd ges bara på grundläggande och gymnasial nivå",
          "the study start grant is given at compulsory and upper secondary level only")
        : self(
          "den högre bidragsnivån ges inte på den här utbildningsnivån",
          "the higher grant is not given at this level of education")
    case .levelNotKnown:
      self(
        "stödets nivå är inte känd för den här grunden", "the level of support is not known for this ground")
    case .decisionTooEarly(let decision, let start):
      self(
        "ett beslut gäller i högst tolv månader, och beslutet \(decision) når inte anställningens första månad \(start)",
        "a decision holds for at most twelve months, and that of \(decision) does not reach the first month of the "
          + "job, \(start)")
    case .decisionAfterStart(let decision, let start):
      self(
        "beslutet (\(decision)) kommer efter anställningens första månad (\(start))",
        "the decision (\(decision)) comes after the first month of the job (\(start))")
    case .agreedInsuranceMissing(let decision):
      self(
        "arbetsgivaren betalar inga avtalsförsäkringar, och ett beslut \(decision) kräver avtalets eller likvärdiga",
        "the employer pays no agreed insurance, and a decision of \(decision) asks for the agreed or equal to it"
      )
    case .daysUsedUp(let first, let longest):
      self(
        "ersättningen räcker i \(longest) dagar; den första månaden utan ersättning är \(first)",
        "the benefit lasts \(longest) days; the first month without it is \(first)")
    case .incomeMissing:
      self(
        "ersättningen räknas på en inkomst (incomeBase), och ingen är angiven",
        "the benefit is reckoned on an income (incomeBase), and none is given")
    case .income(let income, let least, let month):
      self(
        "inkomsten \(number.kronor(income.wholeKronor)) om året räcker inte i \(month); det behövs minst "
          + number.kronor(least.wholeKronor),
        "the income of \(number.kronor(income.wholeKronor)) a year is too low in \(month); at least "
          + "\(number.kronor(least.wholeKronor)) are needed")
    case .qualifyingMonths(let months, let needed):
      self(
        "bara \(months) månader har inkomst som räknas, och det behövs minst \(needed)",
        "only \(months) months have income that counts, and at least \(needed) are needed")
    case .insuranceYears(let years, let needed):
      self(
        "försäkringstiden är \(years) år, och garantiersättning ges från \(needed) år",
        "the years of insurance are \(years), and the guarantee is given from \(needed)")
    case .notInForce, .unemployedMonths, .programmeLeft, .studyAidBefore, .workMonths, .earnings, .loanWeeks,
      .extraLoanWeeks:
      studyRefusalText(refusal.reason)
    case .employer(let kind, let allowed):
      self(
        "arbetsgivaren är \(employerKind(kind)), och stödet ges bara till \(list(allowed.map(employerKind)))",
        "the employer is \(employerKind(kind)), and the support is given to \(list(allowed.map(employerKind))) alone"
      )
    case .agreementNeeded:
      self(
        "stödet kräver att arbetsgivaren har kollektivavtal", "the support asks for a collective agreement")
    case .extent(let extent, let least):
      self(
        "anställningen är \(number.percent(extent)) av heltid, och det behövs minst \(number.percent(least))",
        "the job is \(number.percent(extent)) of full time, and at least \(number.percent(least)) is needed")
    case .tooShort(let months, let least):
      self(
        "anställningen är \(months) månader, och det behövs minst \(least)",
        "the job is of \(months) months, and at least \(least) are needed")
    case .ground(let ground, let allowed): groundText(ground, allowed)
    case .absenceMissingForSupport(let ground):
      self(
        "antalet månader utan arbete (absenceMonths) behövs för grunden \(supportGround(ground))",
        "the number of months without work (absenceMonths) is needed for the ground \(supportGround(ground))")
    case .supportNotInForce(let scheme, let decision, let from, let through):
      supportNotInForce(scheme, decision: decision, from: from, through: through)
    case .referenceWage(let wage, let least):
      self(
        "referenslönen är \(number.kronor(wage.wholeKronor)), och ersättning ges från \(number.kronor(least.wholeKronor))",
        "the reference wage is \(number.kronor(wage.wholeKronor)), and compensation is given from "
          + number.kronor(least.wholeKronor))
    case .beforeFirstMonth(let month, let first):
      self(
        "ersättningen kan börja \(first), och månaden är \(month)",
        "the benefit can begin in \(first), and the month is \(month)")
    }
  }

  private func allowedAges(_ lowest: Int?, _ highest: Int?) -> String {
    switch (lowest, highest) {
    case (let lowest?, let highest?): self("\(lowest)–\(highest) år", "\(lowest)–\(highest) years")
    case (let lowest?, nil): self("minst \(lowest) år", "at least \(lowest) years")
    case (nil, let highest?): self("högst \(highest) år", "at most \(highest) years")
    case (nil, nil): self("en annan ålder", "another age")
    }
  }

  private func ageText(_ age: Int, _ lowest: Int?, _ highest: Int?, _ month: YearMonth) -> String {
    let allowed = allowedAges(lowest, highest)
    return self(
      "åldern är \(age) år i \(month), och tillåtet är \(allowed)",
      "the age is \(age) in \(month), and \(allowed) is allowed")
  }

  /// The age by the calendar year, which is not that of the month.
  private func ageOfYearText(
    _ age: Int, _ lowest: Int?, _ highest: Int?, _ month: YearMonth, _ counted: AgeOfYear
  ) -> String {
    let allowed = allowedAges(lowest, highest)
    let year = month.year
    switch counted {
    case .reached:
      return self(
        "personen fyller \(age) år under \(year), och tillåtet är att fylla \(allowed) det året",
        "the person turns \(age) in \(year), and turning \(allowed) that year is allowed")
    case .reachedFromSecondHalf:
      let lowest = lowest ?? age
      return self(
        "personen fyller \(age) år under \(year), och stödet ges tidigast från juli det år man fyller \(lowest)",
        "the person turns \(age) in \(year), and the support is given from July of the year of turning \(lowest) at the "
          + "earliest")
    case .atStart:
      return self(
        "personen var \(age) år när \(year) började, och tillåtet är \(allowed) vid årets början",
        "the person was \(age) when \(year) began, and \(allowed) at the start of the year is allowed")
    }
  }
}
