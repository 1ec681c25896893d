import Economy

/// Where a figure of the rate tables was read.
struct RateProvenance {
  let source: LegalSource
  let status: ParameterStatus
  let confidence: ParameterConfidence

  init(
    _ source: LegalSource, _ confidence: ParameterConfidence, _ status: ParameterStatus = .law
  ) {
    self.source = source
    self.status = status
    self.confidence = confidence
  }

  /// The source of a municipal rate: by its key, or, without a key, that of the year.
  static func municipal(year: Int, key: Character?) -> RateProvenance {
    switch key {
    case "a":
      .init("Skatteverket, skattesatser kommuner 2026: hela skattesatsen minus regionens", .derived, .derived)
    case "b":
      .init("Skatteverket, skattesatser 2019: hela skattesatsen 33,00 minus regionens", .derived, .derived)
    case "c":
      .init("Skatteverket, skattesatser 2020: hela skattesatsen minus regionens", .derived, .derived)
    case "d":
      .init("Skatteverket, skattesatser 2023: hela skattesatsen 29,82 minus regionens", .derived, .derived)
    case "e":
      .init(
        "Skatteverket, skattesatser kommuner 2024: hela skattesatsen 34,70 minus regionens", .derived,
        .derived)
    case "f":
      .init("Skatteverket 2025; samma skattesats 2016–2026", .verified)
    default:
      switch year {
      case ...2017: .init("Skatteverket, skattesatser (öppna data)", .verified)
      case ...2022: .init("SCB, kommunal skattesats (Kolada N00901)", .verified)
      case 2023:
        .init("Skatteverket, skattesatser 2023: hela skattesatsen minus regionens", .derived, .derived)
      case 2024:
        .init(
          "Skatteverket, skattesatser kommuner 2024: hela skattesatsen minus regionens", .derived, .derived)
      case 2025: .init("Skatteverket, skattesatser 2025", .verified)
      default: .init("Skatteverket, skattesatser kommuner 2026", .verified)
      }
    }
  }

  /// The source of a region's rate, by its key.
  static func regional(key: Character?) -> RateProvenance {
    switch key {
    case "a": .init("Skatteverket, skattesatser (öppna data)", .verified)
    case "b": .init("samma skattesats i Skatteverkets uppgifter för 2017 och 2025", .derived, .derived)
    case "c": .init("Ekonomifakta och pressen, ändrade regionskatter 2018–2020", .secondary)
    case "d": .init("skattesatsen läst för 2018", .verified)
    case "e": .init("SCB, hela skattesatsen minus kommunens (Kolada N00901)", .derived, .derived)
    case "f": .init("SCB, kommunala skattesatser (TAB2017)", .verified)
    case "g": .init("ingen region ändrade skattesatsen 2020–2023 (SCB; SKR)", .derived, .derived)
    case "h":
      .init("skattesatsen för 2023; bara Örebro, Stockholm och Dalarna ändrade 2024", .derived, .derived)
    case "i": .init("Skatteverket, skattesatser 2025", .verified)
    default: .init("Skatteverket, skattesatser kommuner 2026", .verified)
    }
  }

  /// The source of a burial fee: the key `s` is a secondary source.
  static func burial(year: Int, key: Character?) -> RateProvenance {
    if key == "s" { return .init("Skatteverket, avgift per församling (Skattesnurran)", .secondary) }
    if year == RateTable.firstYear {
      return .init("Skatteverket (öppna data): ovägt medeltal av församlingarna", .verified, .statistic)
    }
    return .init("Kammarkollegiet; Skatteverket, begravningsavgift", .verified)
  }

  /// The source of a municipality's mean church fee.
  static func church(year: Int, key: Character?) -> RateProvenance {
    .init("Skatteverket, kyrkoavgift: ovägt medeltal av församlingarna", .verified, .statistic)
  }
}
