import Economy
package import LawData

/// Finds the figures of the model by identifier or word.
package enum ParameterCatalogue {
  /// The local taxes of all municipalities, each region's rate once.
  package static func localTaxes() -> [Parameter] {
    var seen: Set<String> = []
    return MunicipalityRegister.all.flatMap { MunicipalityRegister.parameters(of: $0) }
      .filter { seen.insert($0.id).inserted }
  }

  /// The parameters whose identifier or name, Swedish or English, holds every word; capitals and marks above
  /// letters do not matter. Local taxes are searched where they are named, where a word is a municipality's name
  /// or code, and where the others hold nothing.
  package static func search(_ words: [String]) -> [Parameter] {
    let wanted = words.map(folded)
    let found = ParameterRegistry.all.filter { holds($0, wanted) }
    if found.isEmpty || wanted.contains(where: { $0.hasPrefix("localtax") }) {
      return found + localTaxes().filter { holds($0, wanted) }
    }
    let named = words.compactMap { MunicipalityRegister.municipality(named: $0) }
    return found + named.flatMap { MunicipalityRegister.parameters(of: $0) }.filter { holds($0, wanted) }
  }

  /// The parameters of a list whose identifier or name holds every word.
  package static func search(_ words: [String], in parameters: [Parameter]) -> [Parameter] {
    let wanted = words.map(folded)
    return parameters.filter { holds($0, wanted) }
  }

  /// The parameter with an identifier, capitals ignored.
  package static func parameter(_ id: String) -> Parameter? {
    if let parameter = ParameterRegistry[id] { return parameter }
    let wanted = id.lowercased()
    return ParameterRegistry.all.first { $0.id.lowercased() == wanted }
      ?? (wanted.hasPrefix("localtax.") ? localTaxes().first { $0.id.lowercased() == wanted } : nil)
  }

  /// The identifier most like one that does not exist.
  package static func nearest(to id: String) -> String? {
    let locals = id.lowercased().hasPrefix("localtax") ? localTaxes() : []
    return nearestName(to: id, among: (ParameterRegistry.all + locals).map(\.id))
  }

  private static func holds(_ parameter: Parameter, _ words: [String]) -> Bool {
    let texts = [parameter.id, parameter.swedishName, parameter.englishName].map(folded)
    return words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }

  /// Lower case without marks above letters: "Förhöjt" is "forhojt".
  static func folded(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "à", "á", "â", "ã", "ä", "å": plain.append("a")
      case "è", "é", "ê", "ë": plain.append("e")
      case "ì", "í", "î", "ï": plain.append("i")
      case "ò", "ó", "ô", "õ", "ö", "ø": plain.append("o")
      case "ù", "ú", "û", "ü": plain.append("u")
      case "ç": plain.append("c")
      case "ñ": plain.append("n")
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}
