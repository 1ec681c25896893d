import Appraisal
import LifeCourse

extension Wording {
  /// Why a method cannot answer, and what to do about it.
  func methodMisfit(_ misfit: MethodMisfit) -> (message: String, remedy: String) {
    (methodMisfitReason(misfit), self("skriv method: \"standard\"", "write method: \"standard\""))
  }

  private func methodMisfitReason(_ misfit: MethodMisfit) -> String {
    switch misfit {
    case .withIsNoJob:
      self(
        "method: \"procurement2019\" räknar på en anställning, och vägen med steget börjar inte med en",
        "method: \"procurement2019\" is about a job, and the path with the step does not begin with one")
    case .withoutHasWorkOrStudies:
      self(
        "method: \"procurement2019\" jämför med att vara utan arbete hela tiden",
        "method: \"procurement2019\" compares with being out of work all the time")
    case .severalOutcomes:
      self(
        "method: \"procurement2019\" räknar på en enda väg, och här finns flera utfall",
        "method: \"procurement2019\" is about one path alone, and here are several outcomes")
    }
  }
}

extension Wording {
  var methodsHeading: String { self("Samma fall med tre räknesätt", "The same case by three methods") }

  var methodsLead: String {
    self(
      "Räknesätten svarar på olika frågor. Här står samma fall med vart och ett av dem, och vad som skiljer. Summorna är "
        + "hela förändringen under den tid räknesättet räknar, efter dödvikt och undanträngning där räknesättet har dem. Andelar "
        + "som filen anger gäller standard och filens eget räknesätt.",
      "The methods answer different questions. Here is the same case by each of them, and what differs. The sums are the "
        + "whole change in the time the method counts, after deadweight and displacement where the method has them. "
        + "Shares given in the file hold for the standard and for the file's own method.")
  }

  func method(_ method: AppraisalMethod) -> String {
    switch method {
    case .standard: self("Standard", "Standard")
    case .stakeholder: self("Intressentkalkyl", "Calculation by stakeholder")
    case .procurement2019: self("Upphandlingskalkyl 2019", "Procurement calculator 2019")
    }
  }

  func methodColumn(_ method: AppraisalMethod, months count: Int) -> String {
    "\(self.method(method)), \(months(count))"
  }

  /// What a method is, after its name.
  func methodMeaning(_ method: AppraisalMethod) -> String {
    switch method {
    case .standard:
      self(
        ": Nyttas eget. Netto av dödvikt, senare pengar räknas ned med kalkylräntan.",
        ": Nytta's own. Net of deadweight, later money is reduced by the discount rate.")
    case .stakeholder:
      self(
        ": så som utvärderingar av arbetsmarknadsprojekt brukar räkna. Skatten samma år, arbetet värt hela sin kostnad, "
          + "ingen dödvikt eller undanträngning, ingen ränta.",
        ": as evaluations of labour-market projects usually reckon. Tax in the same year, the work worth its whole cost, no "
          + "deadweight or displacement, no discounting.")
    case .procurement2019:
      self(
        ": reglerna i Upphandlingsmyndighetens kalkylator från 2019, så långt de är kända. Bara kontraktets månader, jämfört "
          + "med arbetslöshet hela tiden, produktionsfaktor 80 % om filen inte anger en annan, lön och lagstadgade avgifter som "
          + "arbetsgivarens kostnad utan avtal och semestertillägg, skatt på konsumtion, ingen dödvikt, undanträngning eller "
          + "ränta. Det här av kalkylatorn går inte att återskapa: \(notReproduced.sv). Här gäller lagen månad för månad.",
        ": the rules of the 2019 calculator of Upphandlingsmyndigheten, as far as they are known. Only the months of the "
          + "contract, against unemployment all the time, a production factor of 80% unless the file gives another, wage and "
          + "statutory contributions as the employer's cost without agreement and holiday supplement, tax on consumption, no "
          + "deadweight, displacement or discounting. This of the calculator cannot be reproduced: \(notReproduced.en). Here the law holds month by "
          + "month."
      )
    }
  }

  func methodMissing(_ method: AppraisalMethod, _ reason: MethodMisfit?) -> String {
    let name = self.method(method)
    switch reason {
    case .withIsNoJob:
      return self(
        "\(name) kan inte räkna detta fall: den gäller anställning.",
        "\(name) cannot reckon this case: it is about employment.")
    case .withoutHasWorkOrStudies:
      return self(
        "\(name) kan inte räkna detta fall: den jämför med att vara utan arbete hela tiden.",
        "\(name) cannot reckon this case: it compares with being out of work all the time.")
    case .severalOutcomes:
      return self(
        "\(name) kan inte räkna detta fall: den gäller en enda väg, inte flera utfall.",
        "\(name) cannot reckon this case: it is about one path alone, not several outcomes.")
    case nil:
      return self("\(name) kan inte räkna detta fall.", "\(name) cannot reckon this case.")
    }
  }

  func fromStandard(to method: AppraisalMethod) -> String {
    let name = self.method(method)
    return self("Från standard till \(name.lowercasedFirst)", "From standard to \(name.lowercasedFirst)")
  }

  var methodsAgree: String {
    self("Räknesätten är här lika.", "The methods agree here.")
  }
  var methodDifferenceColumn: String { self("Vad som skiljer", "What differs") }

  /// A step with what it sets.
  func step(_ effect: MethodStepEffect) -> String {
    let name =
      switch effect.step {
      case .period: self("Bara kontraktets tid", "Only the time of the contract")
      case .productivity: self("Värdet av arbetet", "The value of the work")
      case .wageCost: self("Vad som hör till lönekostnaden", "What belongs to the wage cost")
      case .consumptionTax: self("Skatt på konsumtion", "Tax on consumption")
      case .shares: self("Dödvikt och undanträngning", "Deadweight and displacement")
      case .discountRate: self("Kalkylräntan", "The discount rate")
      }
    var said: [String] = []
    for setting in effect.settings {
      let (new, old) = (settingValue(setting.value), settingValue(setting.replaced))
      let change = self("\(new) i stället för \(old)", "\(new) instead of \(old)")
      let text =
        effect.step == .shares || effect.step == .wageCost ? "\(settingName(setting)) \(change)" : change
      if !said.contains(text) { said.append(text) }
    }
    return "\(name): \(list(said))"
  }

  /// Discounting changes present values alone.
  func discountingChanges(_ step: String, society: Int, municipality: Int) -> String {
    self(
      "\(step). Den ändrar inga summor, bara nuvärdet: samhällets med \(number.signedKronor(society)) och kommunens med "
        + "\(number.signedKronor(municipality)).",
      "\(step). It changes no sums, only the present value: society's by \(number.signedKronor(society)) and the "
        + "municipality's by \(number.signedKronor(municipality)).")
  }

  func settingsOfMethod(_ method: AppraisalMethod) -> String {
    self(
      "Vad räknesättet har ställt in: \(self.method(method).lowercasedFirst)",
      "What the method has set: \(self.method(method).lowercasedFirst)")
  }
  var noSettings: String {
    self("Inget: filen har redan räknesättets värden.", "Nothing: the file has the method's values already.")
  }
  var methodReplacedColumn: String { self("Annars", "Otherwise") }

  func settingName(_ setting: MethodSetting) -> String {
    setting.field == "months"
      ? self("antal månader", "number of months") : ChosenField(setting.field).label(self)
  }

  func settingValue(_ value: MethodSetting.Value) -> String {
    switch value {
    case .rate(let rate): number.percent(rate)
    case .months(let count): months(count)
    case .production(let method): productionMethod(method)
    case .flag(let isOn): isOn ? self("ja", "yes") : self("nej", "no")
    }
  }
}

extension String {
  /// The text with its first letter small, for use within a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Wording {
  /// What of the calculator of 2019 is not known well enough.
  private var notReproduced: (sv: String, en: String) {
    (
      sv:
        "bonus, praktik och lärlingar, dess val av om handledning och myndigheternas tid räknas för samhället, och dess "
        + "egna belopp för ett enda år",
      en:
        "bonus, practice and apprentices, its choice of whether supervision and the authorities' time count for society, "
        + "and its own amounts of one single year"
    )
  }

  func methodUsed(_ method: AppraisalMethod) -> String {
    let name = self.method(method).lowercasedFirst
    let chosen = self(
      "Filen väljer räknesättet \(name). Vad det har ställt in står under \(methodsHeading).",
      "The file chooses the method \(name). What it has set stands under \(methodsHeading).")
    guard method == .procurement2019 else { return chosen }
    return chosen
      + self(
        " Allt i kalkylatorn går inte att återskapa: \(notReproduced.sv). Siffrorna här är inte jämförda med "
          + "kalkylatorns egna, som inte är kända.",
        " Not all of the calculator can be reproduced: \(notReproduced.en). The figures here are not compared with the "
          + "calculator's own, which are not known.")
  }

  var counterfactualNotUnemployed: String {
    self(
      "Kalkylatorn från 2019 räknar med att personen annars är arbetslös. Här har personen en annan försörjning utan "
        + "steget, som filen säger.",
      "The calculator of 2019 takes the person as unemployed otherwise. Here the person has another income without the "
        + "step, as the file says.")
  }

  var netOfSupportBesideDeadweight: String {
    self(
      "Arbetet är värderat till lönekostnaden minus stödet, så brutto går arbetsgivaren jämnt upp på stödet. Netto får "
        + "arbetsgivaren ändå en vinst av det: i de jobb som hade funnits utan stödet är det en ren inkomst. Vinsten kommer "
        + "bara av att arbetet är värderat så, och säger inget om vad arbetet ger.",
      "The work is valued at the wage cost less the support, so gross the employer breaks even on the support. Net the "
        + "employer gains from it all the same: in the jobs that would exist without the support it is income alone. The "
        + "gain comes only from the work being valued so, and says nothing of what the work gives.")
  }

  var displacementBesidePreset: String {
    self(
      "Filen anger undanträngning, men modellens dödvikt av stödet för nystartsjobb har den redan med. Ange också "
        + "subsidyDeadweight, annars räknas en del två gånger.",
      "The file gives displacement, but the model's deadweight of the subsidy for new-start jobs holds it already. Give "
        + "subsidyDeadweight too, or a part is counted twice.")
  }
}
