import Appraisal

extension Wording {
  var simplificationsHeading: String { self("Förenklingar", "Simplifications") }

  var simplificationsLead: String {
    self(
      "De gäller i varje rapport, oavsett hushåll.", "They hold in every report, whatever the household.")
  }

  /// What the model does more simply than the law or the world.
  func simplifications(_ include: Inclusions) -> [String] {
    simplificationsOfTime + simplificationsOfHousehold + simplificationsOfBenefits
      + simplificationsOfOthers(include) + leftOut(include)
  }

  private var simplificationsOfTime: [String] {
    [
      self(
        "Inkomstskatten räknas på hela årets inkomster och delas ut på månaderna efter inkomst. Preliminärskatt, "
          + "kvarskatt och återbäring finns inte med.",
        "Income tax is computed on the whole year's incomes and shared over the months by income. Withholding, "
          + "arrears and refunds are left out."),
      self(
        "Bostadsbidraget räknas på årets verkliga inkomst och bokförs som slutligt, utan avstämning i efterhand.",
        "Housing allowance is computed on the year's actual income and booked as final, without later settlement."
      ),
      self(
        "Allt bokförs i den månad det gäller: månadens bistånd prövas mot samma månads lön, utan eftersläpning.",
        "Everything is booked in the month it is for: a month's assistance meets the same month's wage, without lag."
      ),
      self(
        "Före första månaden antas hushållet ha levt som i den första fasen utan steget.",
        "Before the first month the household is taken to have lived as in the first phase without the step."),
      self(
        "Efter 2026 gäller de senast kända reglerna och beloppen; bara beslutade slutdatum för en regel följs. "
          + "Nya regler som börjar senare är inte med.",
        "After 2026 the last known rules and amounts hold; only enacted end dates of a rule are followed. New rules "
          + "that begin later are left out."),
      self(
        "Löner och hyror är oförändrade inom en fas om filen inte anger en ökning.",
        "Wages and rents do not change within a phase unless the file gives a growth."),
    ]
  }

  private var simplificationsOfHousehold: [String] {
    [
      self(
        "Barnbidrag, studiehjälp och annat som betalas för barnen räknas helt som hushållets inkomst i "
          + "biståndsprövningen.",
        "Child allowance, study allowance and whatever is paid for the children count whole as household income "
          + "in the means test."),
      self(
        "En elev över 15 år räknas med i normen och bostadsbidraget till och med juni det år han eller hon fyller 19, om "
          + "filen inte säger annat.",
        "A pupil over 15 stays in the norm and the housing allowance up to June of the year of the 19th birthday, if the "
          + "file says no other."
      ),
      self(
        "Förlängt underhållsstöd till elever på 18–20 år är inte med.",
        "Prolonged maintenance support for pupils of 18–20 is left out."),
      self(
        "Studiemedel betalas inte i juni och juli: det upphör den 31 maj och börjar igen den 1 augusti.",
        "Study aid is not paid in June and July: it stops on 31 May and starts again on 1 August."),
      self(
        "Det som inkomst över fribeloppet tar av studiestödet är lagt jämnt på halvårets studieveckor; krav i efterhand finns "
          + "inte med, inte heller inkomst av kapital. Ålder och veckor prövas vid fasens början och månad för månad, "
          + "studieresultat prövas inte.",
        "What income above the free amount takes of study aid is spread evenly over the half-year's weeks of study; later "
          + "claims are left out, and so is income from capital. Ages and weeks are tested month by month, results of "
          + "study are not."),
      self(
        "Bidrag som reglerna ger antas sökta och betalda, och det bistånd som räknas fram antas beviljat.",
        "Benefits the rules give are taken as claimed and paid, and assistance as computed is taken as granted."
      ),
      self(
        "Partnerns arbetsgivare har inget eget konto.", "The partner's employer has no account of its own."),
    ]
  }

  private var simplificationsOfBenefits: [String] {
    [
      self(
        "Ett barn som bor växelvis räknas med halva sitt belopp i normen, och föräldrarna delar på barnbidraget och på avgiften "
          + "för barnomsorg.",
        "A child who lives alternately counts with half of its amount in the norm, and the parents share child allowance and "
          + "child-care fee."),
      self(
        "Barnomsorg räknas som hel plats; den lägre avgiften för allmän förskola är inte med.",
        "Child care is counted as a whole place; the lower fee of general preschool is left out."),
      self(
        "Ett belopp om dagen som ändras mitt i en månad räknas från det närmaste månadsskiftet. Karensdag i sjukpenning, "
          + "föräldrapenningens antal dagar och a-kassans regler för föräldrar och för arbete på deltid är inte med.",
        "A daily amount that changes within a month counts from the nearest turn of the month. The qualifying day of sickness "
          + "benefit, the number of days of parental benefit and the unemployment insurance's rules for parents and for "
          + "part-time work are left out."),
    ]
  }

  private func simplificationsOfOthers(_ include: Inclusions) -> [String] {
    [
      self(
        "De sänkta arbetsgivaravgifterna mars–juni 2020, växa-stöd och regionalt stöd räknas bara om filen säger att "
          + "arbetsgivaren har dem; växa-stöd från 2026 räknas inte.",
        "The relief of contributions of March–June 2020, growth support and regional support are counted only if "
          + "the file says that the employer has them; growth support from 2026 is not counted."
      ),
      self(
        "Staten bär alla skattereduktioner; kommun och region får sin skatt oavkortad.",
        "The state bears every tax credit; municipality and region get their tax undiminished."),
      include.inhabitantShare
        ? self(
          "Av utjämningen mellan kommuner är inkomstutjämningen och slutavräkningen per invånare med, inte "
            + "kostnadsutjämningen.",
          "Of the equalisation between municipalities that of incomes and the settlement per inhabitant are counted, "
            + "not that of costs.")
        : self(
          "Av utjämningen mellan kommuner är bara inkomstutjämningen med, inte kostnadsutjämningen eller "
            + "slutavräkningen per invånare.",
          "Of the equalisation between municipalities only that of incomes is counted, not that of costs nor the "
            + "settlement per inhabitant."),
      self(
        "Handläggningen av bistånd räknas till sin rörliga del: en mindre del första året, hela från fjärde året.",
        "Administration of assistance is counted at its marginal share: a smaller part in the first year, the whole "
          + "from the fourth."),
      self(
        "Styckkostnader för handläggning, studieplatser och barnomsorg räknas upp med KPI efter sista kända år.",
        "Unit costs of administration, study places and child care are carried on by the CPI after the last known year."
      ),
    ]
  }

  /// The effects that are switched off.
  private func leftOut(_ include: Inclusions) -> [String] {
    let names = [
      include.consumptionTax
        ? nil
        : self("moms och andra skatter på konsumtion", "value added tax and other taxes on consumption"),
      include.healthCare ? nil : self("sjukvård", "health care"),
      include.pensionRights ? nil : self("framtida allmän pension", "future public pension"),
      include.employmentService
        ? nil : self("Arbetsförmedlingens program", "the employment service's programmes"),
      include.labourMarketUnit
        ? nil : self("kommunens arbetsmarknadsenhet", "the municipality's labour market unit"),
    ].compactMap(\.self)
    guard !names.isEmpty else { return [] }
    return [self("Inte medräknat: \(list(names)).", "Not counted: \(list(names)).")]
  }
}
