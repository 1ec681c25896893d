import Appraisal
public import Economy

/// Reads scenario files: JSON5 with the fields of the scenario format, and what they extend.
///
/// Every problem of a file is found in one pass, each with its place, what is allowed and the nearest name.
/// No file is opened here: the bytes come through `readFile`.
public struct ScenarioReader: Sendable {
  private let language: Language
  private let municipalities: MunicipalityLookup
  private let workingFolder: String
  private let readFile: @Sendable (String) throws -> [UInt8]

  /// A reader.
  ///
  /// - Parameters:
  ///   - language: the language of the messages.
  ///   - municipalities: the municipalities that can be named.
  ///   - workingFolder: the absolute path of the working folder, which `extends` keeps within; needed only for
  ///     files named by an absolute path. Folders are compared by name: `readFile` sees to links.
  ///   - readFile: gives the bytes of a file named as the user, or a file that extends it, names it.
  public init(
    language: Language = .swedish, municipalities: MunicipalityLookup, workingFolder: String = "",
    readFile: @escaping @Sendable (String) throws -> [UInt8]
  ) {
    self.language = language
    self.municipalities = municipalities
    self.workingFolder = workingFolder
    self.readFile = readFile
  }

  /// Reads a file and those it extends.
  public func read(path: String) -> Result<DecodedScenario, ScenarioProblems> {
    let extended = ExtendedFile(path: path, workingFolder: workingFolder, readFile: readFile)
    var state = DecodingState(municipalities: municipalities)
    guard let value = extended.value else { return failure(extended, decoding: []) }
    guard let file = ObjectScope(value, path: "", &state) else {
      return failure(extended, decoding: state.problems)
    }
    let outcome = ScenarioDecoder(file: file).scenario(fingerprint: extended.fingerprint, &state)
    func decoded(_ scenario: Scenario) -> DecodedScenario {
      DecodedScenario(
        scenario: scenario, places: FieldPlaces(value), warnings: diagnostics(state.problems, extended.files),
        content: value)
    }
    switch outcome {
    case .whole(let scenario) where extended.problems.isEmpty: return .success(decoded(scenario))
    case .whole(let scenario), .partial(let scenario):
      return failure(extended, decoding: state.problems, partial: decoded(scenario))
    case .nothing: return failure(extended, decoding: state.problems)
    }
  }

  private func failure(
    _ extended: ExtendedFile, decoding: [Problem], partial: DecodedScenario? = nil
  ) -> Result<DecodedScenario, ScenarioProblems> {
    .failure(
      ScenarioProblems(
        diagnostics: diagnostics(extended.problems + decoding, extended.files),
        inputNotFound: extended.inputNotFound, partial: partial))
  }

  /// The problems in words, in the order of their places.
  private func diagnostics(_ problems: [Problem], _ files: [String]) -> [Diagnostic] {
    let keyed = problems.enumerated().map { order, problem in
      (
        key: [
          files.firstIndex(of: problem.place.file) ?? 0, problem.place.line, problem.place.column, order,
        ], problem: problem
      )
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { $0.problem.diagnostic(language) }
  }
}
