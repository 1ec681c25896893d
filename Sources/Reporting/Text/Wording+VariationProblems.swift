import LifeCourse

extension Wording {
  /// What is wrong with a value of the user's own, or with an uncertain input, once the scenario has been run.
  func variationProblem(_ kind: ScenarioProblem.Kind) -> (message: String, remedy: String) {
    switch kind {
    case .unusedOverride(let parameter):
      (
        self(
          "det egna värdet av \(parameter) används inte i beräkningen",
          "the value of your own for \(parameter) is not used by the calculation"),
        self(
          "ta bort det, eller låt from vara tidigare: ett års siffror läses i januari och den senast kända "
            + "kostnaden i sitt eget år",
          "take it out, or write an earlier from: the figures of a year are read in January, and the last known "
            + "cost in its own year")
      )
    case .uncertainUnused(let name):
      (
        self(
          "beräkningen har inget värde för \(name)", "the calculation has no value for \(name)"),
        self(
          "skriv fältet i filen, eller ta bort osäkerheten",
          "write the field in the file, or take the uncertainty out")
      )
    case .uncertainBase(let written, let used) where used.count > 1:
      (
        self(
          "base är \(written) men beräkningen använder flera värden: \(used.joined(separator: ", "))",
          "base is \(written) but the calculation uses several values: \(used.joined(separator: ", "))"),
        self(
          "ge ett eget värde för hela perioden i overrides och skriv det som base",
          "give one value of your own for the whole period in overrides, and write it as base")
      )
    case .uncertainBase(let written, let used):
      (
        self(
          "base är \(written) men beräkningen använder \(used.joined())",
          "base is \(written) but the calculation uses \(used.joined())"),
        self("skriv samma värde", "write the same value")
      )
    case .uncertainRefused(let value, let refusal):
      (
        self("med \(value): ", "at \(value): ") + problem(refusal.kind).message, problem(refusal.kind).remedy
      )
    default: ("", "")
    }
  }
}
