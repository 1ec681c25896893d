package import Economy

/// A file or folder could not be read or written.
package struct FileError: Error, Hashable, Sendable {
  /// What was being done.
  package enum Kind: Hashable, Sendable {
    /// The input does not exist.
    case notFound
    /// The input exists and cannot be read.
    case cannotRead
    /// The output cannot be made where it was asked for.
    case cannotWrite
    /// The folder of the output cannot be made.
    case cannotMakeFolder
    /// Writing stopped under way.
    case writeStopped
    /// A folder that was named as input holds no input.
    case nothingInFolder
  }

  /// Why the system said no.
  package enum Reason: Hashable, Sendable {
    /// The program may not.
    case permission
    /// A folder where a file was meant.
    case isFolder
    /// A file where a folder was meant.
    case isNotFolder
    /// The disk is full or the quota is used up.
    case noSpace
    /// The disk cannot be written to.
    case readOnly
    /// There is no such place, or it takes nothing new.
    case noSuchPlace
    /// The name is longer than the system takes.
    case nameTooLong
    /// Any other reason, by the system's number.
    case number(Int32)
  }

  /// What was being done.
  package let kind: Kind
  /// The file or folder as the user named it.
  package let path: String
  /// Why; `nil` where the kind says it.
  package let reason: Reason?

  /// A failure.
  package init(_ kind: Kind, path: String, reason: Reason? = nil) {
    self.kind = kind
    self.path = path
    self.reason = reason
  }

  /// The exit code of the kind.
  package var exitCode: ExitCode {
    switch kind {
    case .notFound, .nothingInFolder: .inputNotFound
    case .cannotRead, .writeStopped: .transferFailed
    case .cannotWrite, .cannotMakeFolder: .cannotWrite
    }
  }

  /// The message, with the path first.
  package subscript(language: Language) -> String {
    let because = reason.map { ": \(Self.text($0)[language])" } ?? ""
    return "\(path): \(what[language])\(because)"
  }

  private var what: LocalText {
    switch kind {
    case .notFound: LocalText(sv: "finns inte", en: "does not exist")
    case .cannotRead: LocalText(sv: "går inte att läsa", en: "cannot be read")
    case .cannotWrite: LocalText(sv: "går inte att skriva", en: "cannot be written")
    case .cannotMakeFolder: LocalText(sv: "mappen kan inte skapas", en: "the folder cannot be made")
    case .writeStopped: LocalText(sv: "skrivningen avbröts", en: "writing stopped")
    case .nothingInFolder:
      LocalText(
        sv: "mappen innehåller inga scenariofiler (*.json5)",
        en: "the folder holds no scenario files (*.json5)")
    }
  }

  private static func text(_ reason: Reason) -> LocalText {
    switch reason {
    case .permission: LocalText(sv: "behörighet saknas", en: "permission denied")
    case .isFolder: LocalText(sv: "det är en mapp", en: "it is a folder")
    case .isNotFolder:
      LocalText(sv: "en del av sökvägen är ingen mapp", en: "a part of the path is no folder")
    case .noSpace: LocalText(sv: "disken är full", en: "the disk is full")
    case .readOnly: LocalText(sv: "disken är skrivskyddad", en: "the disk is read-only")
    case .noSuchPlace:
      LocalText(
        sv: "platsen finns inte eller tar inte emot något nytt",
        en: "there is no such place, or it takes nothing new")
    case .nameTooLong: LocalText(sv: "namnet är för långt", en: "the name is too long")
    case .number(let number): LocalText(sv: "systemfel \(number)", en: "system error \(number)")
    }
  }
}
