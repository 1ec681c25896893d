/// A way out of a before-state, written as the phase of a scenario file.
package struct WayOut: Sendable {
  /// Which table of a block it stands in.
  package enum Group: String, Sendable, CaseIterable {
    case work = "Arbete"
    case programme = "Program och eget företag"
    case studies = "Studier"
  }

  /// The name of the activity, for studies with level and grant.
  package let name: String
  /// What it is called in the table.
  package let label: String
  package let group: Group
  /// The phase without its braces.
  package let phase: @Sendable (ReferenceCase, BeforeState) -> String

  private init(
    _ name: String, _ label: String, _ group: Group,
    _ fields: @escaping @Sendable (ReferenceCase, BeforeState) -> String
  ) {
    self.name = name
    self.label = label
    self.group = group
    phase = { reference, before in
      let activity = name.split(separator: " ")[0]
      return "activity: \"\(activity)\"" + fields(reference, before)
    }
  }

  package static let all = jobs + programmes + studies

  private static func wage(_ reference: ReferenceCase) -> String { ", wage: \(reference.wage)" }
  private static func absence(_ before: BeforeState) -> String { ", absenceMonths: \(before.absence)" }

  private static let jobs = [
    WayOut("job", "Arbete utan stöd", .work) { reference, _ in wage(reference) },
    WayOut("newStartJob", "Nystartsjobb", .work) { wage($0) + absence($1) },
    WayOut("introductionJob", "Introduktionsjobb", .work) { wage($0) + absence($1) },
    WayOut("extraJob", "Extratjänst", .work) {
      wage($0) + absence($1) + ", employer: { kind: \"municipal\" }"
    },
    WayOut("establishmentJob", "Etableringsjobb", .work) { reference, before in
      ", referenceWage: \(reference.wage)" + absence(before)
    },
    WayOut("wageSubsidyJob", "Lönebidrag", .work) { reference, _ in wage(reference) },
    WayOut("shelteredJob", "Skyddat arbete", .work) { reference, _ in
      wage(reference) + ", employer: { kind: \"municipal\" }"
    },
    WayOut("vocationalIntroduction", "Yrkesintroduktion", .work) { wage($0) + absence($1) },
    WayOut("employmentSupport", "Särskilt anställningsstöd", .work) { wage($0) + absence($1) },
    WayOut("entryJob", "Instegsjobb", .work) { reference, _ in wage(reference) },
    WayOut("municipalJob", "Kommunal anställning", .work) { reference, _ in wage(reference) },
  ]

  private static let programmes = [
    WayOut("labourMarketTraining", "Arbetsmarknadsutbildning", .programme) { _, _ in "" },
    WayOut("practice", "Arbetspraktik eller arbetsträning", .programme) { reference, before in
      ", productionValue: \(reference.traineeValue)" + kept(reference, before)
    },
    WayOut("apprenticeship", "Lärlingsplats, generellt bidrag", .programme) { reference, _ in
      ", productionValue: \(reference.traineeValue)"
    },
    WayOut("selfEmployment", "Eget företag", .programme) { reference, _ in ", profit: \(reference.profit)" },
  ]

  private static func kept(_ reference: ReferenceCase, _ before: BeforeState) -> String {
    let fields = before.keeps(reference)
    return fields.isEmpty ? "" : ", " + fields
  }

  private static func registered(_ before: BeforeState) -> String {
    before.registeredMonths.map { ", registeredMonths: \($0)" } ?? ""
  }

  /// What transition study support is reckoned on.
  private static func work(_ reference: ReferenceCase, _ before: BeforeState) -> String {
    ", incomeBase: \(reference.incomeBase), workMonths: \(before.work.months), "
      + "recentWorkMonths: \(before.work.recent)"
  }

  private static let levels = [
    ("basic", "Grundläggande"), ("upperSecondary", "Gymnasial"), ("folkHighSchool", "Folkhögskola"),
    ("higherVocational", "Yrkeshögskola"), ("higher", "Högskola"),
  ]
  private static let grants = [
    ("general", "generellt bidrag"), ("higher", "högre bidrag"), ("start", "studiestartsstöd"),
    ("transition", "omställningsstudiestöd"),
  ]

  private static let studies = levels.flatMap { level, levelLabel in
    grants.map { grant, grantLabel in
      WayOut("studies \(level) \(grant)", "\(levelLabel), \(grantLabel)", .studies) { reference, before in
        ", level: \"\(level)\", grant: \"\(grant)\""
          + (grant == "transition" ? work(reference, before) : grant == "start" ? registered(before) : "")
      }
    }
  }
}
