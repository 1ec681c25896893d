import Appraisal
import Economy
import Law
import LifeCourse
import ScenarioFormat
import Testing

/// The scenario files of the package.
@Suite struct ScenarioFilesTests {
  private func scenarios() throws -> [(name: String, scenario: Scenario)] {
    try FolderReader.names(in: "Scenarios", ending: ".json5").filter { !$0.hasSuffix(".part.json5") }.map {
      name in
      let decoded = try FolderReader.reader("Scenarios", municipalities: .register).read(path: name).get()
      #expect(decoded.warnings.isEmpty, "\(name)")
      return (name, decoded.scenario)
    }
  }

  @Test func allOfThemCanBeRead() throws {
    #expect(
      try scenarios().map(\.name) == [
        "akassa-till-jobb.json5", "akassa-till-omstallningsstudier.json5",
        "aktivitetsersattning-till-nystartsjobb.json5", "aktivitetsstod-till-nystartsjobb.json5",
        "bistand-till-arbetsmarknadsutbildning.json5", "bistand-till-eget-foretag.json5",
        "bistand-till-etableringsjobb.json5", "bistand-till-extratjanst.json5",
        "bistand-till-folkhogskola.json5", "bistand-till-grundlaggande-utbildning.json5",
        "bistand-till-hogskola-halvfart-jobb.json5", "bistand-till-hogskola-lan.json5",
        "bistand-till-introduktionsjobb.json5", "bistand-till-jobb-jobbpremie.json5",
        "bistand-till-jobb-utfall.json5", "bistand-till-jobb.json5",
        "bistand-till-kommunal-anstallning.json5", "bistand-till-larlingsplats.json5",
        "bistand-till-lonebidrag.json5", "bistand-till-nystartsjobb-55plus.json5",
        "bistand-till-nystartsjobb-familj.json5", "bistand-till-nystartsjobb-langsikt.json5",
        "bistand-till-nystartsjobb-overgang.json5", "bistand-till-nystartsjobb-till-jobb.json5",
        "bistand-till-nystartsjobb-ung-avtalslon.json5", "bistand-till-nystartsjobb.json5",
        "bistand-till-praktik-till-jobb.json5", "bistand-till-sarskilt-anstallningsstod.json5",
        "bistand-till-skyddat-arbete.json5", "bistand-till-studier-avbrott.json5",
        "bistand-till-studier-familj.json5", "bistand-till-studier.json5",
        "bistand-till-studiestartsstod.json5", "bistand-till-yrkeshogskola-aterbetalning.json5",
        "bistand-till-yrkeshogskola.json5", "bistand-till-yrkesintroduktion.json5",
        "etablering-till-arbetsmarknadsutbildning.json5", "etablering-till-eget-foretag.json5",
        "etablering-till-etableringsjobb.json5", "etablering-till-extratjanst.json5",
        "etablering-till-folkhogskola.json5", "etablering-till-grundlaggande-utbildning.json5",
        "etablering-till-hogskola.json5", "etablering-till-instegsjobb.json5",
        "etablering-till-introduktionsjobb.json5", "etablering-till-jobb.json5",
        "etablering-till-kommunal-anstallning.json5", "etablering-till-larlingsplats.json5",
        "etablering-till-lonebidrag.json5", "etablering-till-nystartsjobb-familj.json5",
        "etablering-till-nystartsjobb.json5", "etablering-till-praktik-till-nystartsjobb.json5",
        "etablering-till-skyddat-arbete.json5", "etablering-till-studier-familj.json5",
        "etablering-till-studier.json5", "etablering-till-yrkeshogskola.json5",
        "etablering-till-yrkesintroduktion.json5", "foraldraledig-till-jobb.json5",
        "kanslighet-nystartsjobb.json5", "rehabilitering-till-nystartsjobb.json5",
        "sjukersattning-till-halvtidsjobb.json5", "sjukpenning-till-jobb.json5", "upphandling-2019.json5",
        "utvecklingsersattning-till-studier.json5",
      ])
  }

  /// The before-state a file is named after.
  private static let beforeStates: [(prefix: String, activity: String)] = [
    ("akassa", "unemploymentBenefit"), ("aktivitetsersattning", "activityCompensation"),
    ("aktivitetsstod", "activitySupport"), ("utvecklingsersattning", "activitySupport"),
    ("bistand", "unemployed"), ("etablering", "establishment"), ("foraldraledig", "parentalLeave"),
    ("rehabilitering", "rehabilitation"), ("sjukersattning", "sicknessCompensation"),
    ("sjukpenning", "sickness"),
  ]

  /// Every benefit of one's own is the before-state of a file.
  @Test func everyBenefitHasItsFile() throws {
    let found = Set(try scenarios().compactMap { $0.scenario.without.first?.activity.identifier })
    #expect(found.isSuperset(of: BenefitKind.allCases.map(\.rawValue)))
  }

  @Test func theNameSaysWhatTheFileHolds() throws {
    for (name, scenario) in try scenarios() where name.contains("-till-") {
      let before = Self.beforeStates.first { name.hasPrefix($0.prefix) }?.activity
      #expect(scenario.without.first?.activity.identifier == before, "\(name)")
      let steps = scenario.with.map(\.activity.identifier)
      let isPractice = name.contains("till-praktik")
      if isPractice { #expect(steps.first == "practice", "\(name)") }
      if name.contains("till-eget-foretag") { #expect(steps.first == "selfEmployment", "\(name)") }
      if name.contains("till-arbetsmarknadsutbildning") {
        #expect(steps.first == "labourMarketTraining", "\(name)")
      }
      if name.contains("till-nystartsjobb") {
        #expect(steps[isPractice ? 1 : 0] == "newStartJob", "\(name)")
      }
      if name.contains("till-kommunal") { #expect(steps.first == "municipalJob", "\(name)") }
      if name.contains("till-larlingsplats") { #expect(steps.first == "apprenticeship", "\(name)") }
      if name.contains("till-studier") { #expect(steps.first == "studies", "\(name)") }
      if name.contains("till-jobb") { #expect(steps.contains("job"), "\(name)") }
      let isFamily = name.hasSuffix("-familj.json5")
      guard isFamily || name.hasPrefix("bistand-till-n") || name.hasPrefix("etablering") else { continue }
      #expect((scenario.household.partner != nil) == isFamily, "\(name)")
      let ages = scenario.household.children.map { scenario.start.age(ofBorn: $0.born) }
      #expect(ages == (isFamily ? [9, 4] : []), "\(name)")
    }
  }

  /// Förordning 2017:820 15 §: at most 24 months of the programme.
  @Test func noneStaysInTheProgrammeLongerThan24Months() throws {
    for (name, scenario) in try scenarios() {
      for phases in [scenario.without, scenario.household.partner?.phases ?? []] {
        for phase in phases {
          guard case .establishment(let establishment) = phase.activity else { continue }
          #expect(establishment.monthsUsed + (phase.months ?? scenario.months) <= 24, "\(name)")
        }
      }
    }
  }
}
