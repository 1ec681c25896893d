import Economy
import Law

// Why studies are refused, and what to do about it.
extension Wording {
  func studyRefusalText(_ reason: Refusal.Reason) -> String {
    switch reason {
    case .notInForce(let month, let first, let last):
      last.map {
        self(
          "stödet finns \(first)–\($0), och månaden är \(month)",
          "the support exists from \(first) to \($0), and the month is \(month)")
      }
        ?? self(
          "stödet finns från \(first), och månaden är \(month)",
          "the support exists from \(first), and the month is \(month)")
    case .unemployedMonths(let months, let needed):
      self(
        "personen har varit arbetslös och anmäld hos Arbetsförmedlingen i \(months) av de senaste tolv månaderna, "
          + "och det behövs minst \(needed)",
        "the person has been unemployed and registered with the employment service in \(months) of the last twelve "
          + "months, and at least \(needed) are needed")
    case .programmeLeft(let used, let longest):
      self(
        "den som deltar i etableringsprogrammet ska först ha använt alla dess \(longest) månader, och \(used) är "
          + "använda",
        "a participant of the establishment programme must first have used all of its \(longest) months, and \(used) "
          + "are used")
    case .studyAidBefore(let last, let years):
      self(
        "personen har haft annat studiestöd till och med \(last), och det ska ha gått \(years) år",
        "the person has had other study aid up to \(last), and \(years) years must have passed")
    case .workMonths(let months, let needed, let years):
      self(
        "personen har arbetat i \(months) månader under de senaste \(years) åren, och det behövs minst \(needed)",
        "the person has worked for \(months) months in the last \(years) years, and at least \(needed) are needed"
      )
    case .earnings(let earnings, let least, let year):
      self(
        "inkomsten \(year) var \(number.kronor(earnings.wholeKronor)), och tilläggslån kräver minst "
          + number.kronor(least.wholeKronor),
        "the income of \(year) was \(number.kronor(earnings.wholeKronor)), and an extra loan asks for at least "
          + number.kronor(least.wholeKronor))
    case .loanWeeks(let longest, let age, let first):
      self(
        "vid \(age) år får man låna i högst \(longest) veckor; den första månaden utan lån är \(first)",
        "at \(age) one can borrow for at most \(longest) weeks; the first month without a loan is \(first)")
    case .extraLoanWeeks(let longest, let first):
      self(
        "tilläggslån ges i högst \(longest) veckor; den första månaden utan det är \(first)",
        "the extra loan is given for at most \(longest) weeks; the first month without it is \(first)")
    default: ""
    }
  }

  func studyRemedy(_ reason: Refusal.Reason) -> String? {
    switch reason {
    case .unemployedMonths:
      self(
        "skriv registeredMonths: antalet månader, om de är fler än vägen visar",
        "write registeredMonths: the number of months, if they are more than the path shows")
    case .workMonths(_, _, let years):
      years > 2
        ? self(
          "skriv workMonths: antalet månader med arbete under de åren",
          "write workMonths: the number of months of work in those years")
        : self(
          "skriv recentWorkMonths: antalet månader med arbete under de åren",
          "write recentWorkMonths: the number of months of work in those years")
    case .earnings:
      self(
        "skriv earningsBefore: inkomsten det året, eller extraLoan: false",
        "write earningsBefore: the income of that year, or extraLoan: false")
    case .loanWeeks, .loanAge: self("skriv loan: false", "write loan: false")
    case .extraLoanWeeks: self("skriv extraLoan: false", "write extraLoan: false")
    case .studyAidBefore, .programmeLeft, .notInForce:
      self(
        "välj grant: \"higher\" eller \"general\", eller skriv assumeEligible: \"skäl\"",
        "choose grant: \"higher\" or \"general\", or write assumeEligible: \"reason\"")
    default: nil
    }
  }

  /// What is taken as met of the rules of a grant.
  func studyGrantAssumed(_ phase: String, _ grant: StudyGrantKind) -> String {
    switch grant {
    case .general, .higher:
      self(
        "Den högre bidragsnivån (\(phase)) kräver att utbildningen saknas sedan tidigare, och den ges bara så länge pengarna "
          + "räcker. Det är taget som uppfyllt, liksom rätt till studiemedel efter medborgarskap eller uppehållstillstånd.",
        "The higher grant (\(phase)) asks that the person does not have the education already, and is given while the money "
          + "lasts. That is taken as met, and so is the right to study aid by citizenship or residence permit."
      )
    case .start:
      self(
        "Studiestartsstöd (\(phase)) kräver kort utbildning, inget annat studiestöd under de senaste tre åren och att kommunen "
          + "har rekryterat personen. Det är taget som uppfyllt, och den som lever på bistånd utan arbete räknas som anmäld "
          + "hos Arbetsförmedlingen.",
        "The study start grant (\(phase)) asks for a short education, no other study aid in the last three years and that the "
          + "municipality has recruited the person. That is taken as met, and who lives on assistance without work counts "
          + "as registered with the employment service.")
    case .transition:
      self(
        "Omställningsstudiestöd (\(phase)) ges så länge pengarna räcker, för en utbildning som stärker ställningen på "
          + "arbetsmarknaden. Det är taget som uppfyllt.",
        "Transition study support (\(phase)) is given while the money lasts, for an education that strengthens the person's "
          + "place in the labour market. That is taken as met.")
    }
  }
}
