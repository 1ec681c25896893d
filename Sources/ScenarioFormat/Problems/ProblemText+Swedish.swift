import Economy

extension ProblemText {
  /// The words in Swedish.
  var swedish: (message: String, remedy: String) {
    switch self {
    case .fileNotReadable(let path):
      ("filen \(quotedSwedish(path)) kan inte läsas", "kontrollera namnet och läsrättigheten")
    case .invalidEncoding:
      ("filen är inte UTF-8 härifrån", "spara den som UTF-8")
    case .extendsCycle(let chain):
      (
        "filerna bygger på varandra i ring: \(chain.map(Self.printable).joined(separator: " → "))",
        "ta bort extends ur en av dem"
      )
    case .extendsOutside(let path, let folder):
      (
        "\(quotedSwedish(path)) ligger utanför \(folder.isEmpty ? "arbetsmappen" : quotedSwedish(folder))",
        "flytta filen dit eller till en mapp därunder"
      )
    case .extendsTooDeep(let limit):
      ("fler än \(limit) filer bygger på varandra", "slå ihop några av dem")
    case .unexpectedCharacter(let found, let expected):
      (
        found.map { "oväntat tecken \(quotedSwedish($0))" } ?? "filen tar slut för tidigt",
        "här ska stå \(expected.swedish)"
      )
    case .unterminated(let what, let line):
      ("\(what.swedish) som börjar på rad \(line) tar inte slut", "avsluta med \(what.ending)")
    case .invalidEscape(let escape):
      (
        "\(quotedSwedish(escape)) betyder inget tecken",
        "skriv tecknet självt, \\\\ för ett omvänt snedstreck eller \\u och fyra hexadecimala siffror"
      )
    case .invalidNumber(let text):
      (
        "\(quotedSwedish(text)) är inget tal",
        "skriv siffror med decimalpunkt, utan mellanslag, enhet och inledande nolla, högst 30 siffror"
      )
    case .unquotedText(let word):
      ("texten \(quotedSwedish(word)) saknar citattecken", "skriv \"\(Self.printable(word))\"")
    case .tooDeep(let limit):
      ("objekt och listor ligger fler än \(limit) nivåer i varandra", "ta bort de inre nivåerna")
    case .duplicateKey(let key, let line):
      ("\(quotedSwedish(key)) finns redan på rad \(line)", "ta bort en av dem")
    case .unknownVersion(let found, let known):
      ("formatversionen \(Self.printable(found)) är inte känd", "skriv nytta: \(known)")
    case .unknownKey(let key, let known, let later):
      (
        "fältet \(quotedSwedish(key)) finns inte",
        nearestName(to: key, among: known + later).map { "menar du \(quotedSwedish($0))?" }
          ?? "här kan stå \(known.joined(separator: ", "))"
      )
    case .notModelledKey(let key):
      ("\(quotedSwedish(key)) kan ännu inte räknas", "ta bort fältet")
    case .notModelledValue(let value, let allowed):
      ("\(Self.printable(value)) kan ännu inte räknas", "tillåtet: \(allowed.joined(separator: ", "))")
    case .notModelledPartnerJob:
      (
        "stöd till partnerns arbetsgivare kan ännu inte räknas",
        "skriv activity: \"job\" med bara wage, extent och workCosts: partnerns lön och skatt blir desamma"
      )
    default: swedishOfFields
    }
  }

  private var swedishOfFields: (message: String, remedy: String) {
    switch self {
    case .missingField(let key):
      ("\(quotedSwedish(key)) saknas", "lägg till fältet")
    case .emptyText: ("texten är tom", "skriv skälet med ord")
    case .wrongType(let found, let expected):
      ("värdet är \(found.swedish)", "här ska stå \(expected.swedish)")
    case .unknownValue(let value, let allowed, let later):
      (
        "\(quotedSwedish(value)) är inget av de tillåtna värdena",
        (nearestName(to: value, among: allowed + later).map { "menar du \(quotedSwedish($0))? " } ?? "")
          + "tillåtet: \(allowed.joined(separator: ", "))"
      )
    case .outOfRange(let value, let allowed):
      ("\(Self.printable(value)) är inte tillåtet", "tillåtet: \(allowed.swedish)")
    case .tooManyDecimals(let value, let limit):
      (
        "\(Self.printable(value)) har för många decimaler",
        limit == 0 ? "skriv ett heltal" : "skriv högst \(limit) decimaler"
      )
    case .impossibleDate(let text):
      ("månaden \(quotedSwedish(text)) finns inte", "skriv år och månad, till exempel \"2019-01\"")
    case .dateOutsideModel(let month, let first, let last):
      ("månaden \(month) ligger utanför modellen", "tillåtet: \(first) till \(last)")
    case .horizonOutsideModel(let end, let last):
      ("perioden slutar \(end)", "den kan sluta senast \(last): minska months")
    case .unknownMunicipality(let name, let nearest):
      (
        "kommunen \(quotedSwedish(name)) finns inte",
        nearest.map { "menar du \(quotedSwedish($0))?" }
          ?? "skriv kommunens namn eller kod med fyra siffror, till exempel \"Emmaboda\" eller \"0862\""
      )
    case .emptyPath:
      ("listan har ingen fas", "skriv minst en, till exempel { activity: \"unemployed\" }")
    case .pathLength(let end, let horizon):
      (
        end < horizon
          ? "faserna tar slut efter månad \(end) men perioden är \(horizon) månader"
          : "faserna är \(end) månader men perioden är \(horizon)",
        "ta bort months ur den sista fasen: den löper till periodens slut"
      )
    case .phaseNeverStarts(let start, let last):
      (
        "fasen skulle börja \(start) men perioden slutar \(last)",
        "ta bort fasen, korta de tidigare eller öka months"
      )
    case .unusedKey(let key, let activity, let users):
      (
        "\(quotedSwedish(key)) används inte av \(quotedSwedish(activity))",
        "ta bort fältet; det hör till \(users.joined(separator: ", "))"
      )
    case .unusedBeside(let key, let other):
      ("\(quotedSwedish(key)) används inte när \(quotedSwedish(other)) finns", "ta bort en av dem")
    case .unusedByPartner(let key):
      ("\(quotedSwedish(key)) används inte för partnern", "ta bort fältet: partnerns arbetsgivare följs inte")
    case .unusedUnless(let key, let condition):
      ("\(quotedSwedish(key)) används bara med \(condition)", "ta bort fältet eller skriv \(condition)")
    case .unusedByChild(let key):
      ("barnet har aldrig den ålder som \(quotedSwedish(key)) gäller inom perioden", "ta bort fältet")
    case .unusedFromAge(let key, let age):
      ("\(quotedSwedish(key)) används bara för den som är under \(age) år", "ta bort fältet")
    case .unusedUnderOldPlan(let key, let newRules):
      ("\(quotedSwedish(key)) används inte under en plan från före \(newRules)", "ta bort fältet")
    case .incompletePair(let key, let other):
      ("\(quotedSwedish(key)) behöver \(quotedSwedish(other))", "skriv båda eller ingen")
    case .notCombined(let key, let other):
      ("\(quotedSwedish(key)) och \(quotedSwedish(other)) kan inte förenas", "låt en av dem vara false")
    case .severalProductions(let key, let other):
      (
        "\(quotedSwedish(key)) och \(quotedSwedish(other)) anger båda vad arbetet är värt",
        "behåll en av dem: productivity är en andel av lönekostnaden, productionValue ett värde i kronor i månaden och "
          + "productionMethod: \"netOfSupport\" lönekostnaden minus stödet"
      )
    case .notOfPublicEmployer(let key):
      (
        "\(quotedSwedish(key)) är ett stöd till företag; kommuner och regioner får det inte",
        "ta bort fältet, eller skriv kind: \"private\" om arbetsgivaren är ett företag"
      )
    case .employerOfActivity(let kind, let only):
      (
        "arbetsgivaren är alltid \"\(only)\" i den här aktiviteten, inte \"\(kind)\"",
        "ta bort kind, eller skriv aktiviteten job om det är en annan arbetsgivare"
      )
    case .moreThanFullTime(let benefit, let work):
      (
        "ersättningens omfattning \(benefit.written) och arbetets \(work.written) är tillsammans mer än heltid",
        "minska en av dem: tillsammans kan de vara 1"
      )
    case .outsidePhase(let month, let first, let last):
      ("månaden \(month) ligger utanför fasen", "tillåtet: \(first) till \(last)")
    case .afterPhaseStart(let month, let start):
      ("månaden \(month) kommer efter fasens början \(start)", "skriv \(start) eller en tidigare månad")
    case .tooYoung(let born, let age, let lowest, let start):
      (
        "den som är född \(born) är \(age) år i \(start)",
        "en vuxen ska ha fyllt \(lowest) vid periodens början"
      )
    case .bornAfterHorizon(let born, let last):
      ("barnet föds \(born) men perioden slutar \(last)", "ta bort barnet eller öka months")
    case .leavesBeforeBirth(let leaves, let born):
      (
        "barnet flyttar \(leaves) men är fött \(born)",
        "skriv en månad efter födelsen, eller ta bort leaves"
      )
    case .unusedInWithout(let key):
      (
        "\(quotedSwedish(key)) används inte i without",
        key == "completion" ? "skriv det på studierna i with" : "skriv det på ett arbete i with"
      )
    case .emptyList: ("listan är tom", "skriv minst ett värde, eller ta bort fältet")
    case .tooFewOutcomes:
      (
        "utfallen är färre än två",
        "skriv minst två utfall med share och phases, eller skriv fasernas lista direkt"
      )
    case .sharesSum(let sum):
      (
        sum < .one
          ? "utfallens andelar är tillsammans \(sum.written): \((Rate.one - sum).written) fattas till 1"
          : "utfallens andelar är tillsammans \(sum.written): \((sum - Rate.one).written) mer än 1",
        "ändra share så att andelarna blir precis 1"
      )
    case .outcomeNever:
      (
        "utfallet har andelen 0: ingen får det, och det ändrar inget",
        "ta bort utfallet, eller skriv en share större än 0"
      )
    case .sameLabel(let label, let first):
      (
        "utfallet heter \(quotedSwedish(label)), som \(first) också gör: rapporten skiljer utfallen åt på namnet",
        "ge utfallen var sin label"
      )
    case .conversionNotFollowed:
      (
        "”conversion” är andelen som går vidare till ett arbete utan stöd, men nästa fas är inte ett sådant",
        "skriv en fas med activity: \"job\" direkt efter, eller ta bort conversion"
      )
    case .risingShares:
      (
        "andelen som är kvar ökar från ett år till nästa",
        "skriv andelarna efter ett, två, tre år: aldrig stigande, till exempel [0.7, 0.6, 0.52]"
      )
    case .yearsNotRising:
      (
        "tidshorisonterna står inte i ordning",
        "skriv hela år, varje längre än den förra, och \"retirement\" sist, till exempel [1, 3, 5]"
      )
    case .leavesBeforeStart(let leaves, let start):
      (
        "barnet flyttar \(leaves) och är inte hemma någon månad i perioden, som börjar \(start)",
        "ta bort barnet eller skriv en senare månad"
      )
    case .identicalPaths:
      ("with är lika med without: varje skillnad blir noll", "ändra det som steget ändrar")
    default: swedishOfVariation
    }
  }

  func quotedSwedish(_ text: String) -> String { "”\(Self.printable(text))”" }
}

extension ExpectedSyntax {
  fileprivate var swedish: String {
    switch self {
    case .value: "ett värde"
    case .key: "ett fältnamn"
    case .colon: "ett kolon"
    case .commaOrBrace: "ett kommatecken eller }"
    case .commaOrBracket: "ett kommatecken eller ]"
    case .endOfFile: "ingenting mer"
    }
  }
}

extension UnterminatedSyntax {
  fileprivate var swedish: String {
    switch self {
    case .text: "texten"
    case .comment: "kommentaren"
    case .object: "objektet"
    case .list: "listan"
    }
  }
}

extension ValueType {
  fileprivate var swedish: String {
    switch self {
    case .object: "ett objekt { … }"
    case .list: "en lista [ … ]"
    case .text: "en text inom citattecken"
    case .number: "ett tal"
    case .flag: "true eller false"
    case .null: "null"
    case .month: "en månad, till exempel \"2019-01\""
    case .flagOrWork: "true, false eller \"work\""
    case .amountOrMunicipality: "ett tal eller \"municipality\""
    case .amountOrAgreement: "ett tal, eller ett kollektivavtals namn, till exempel \"detaljhandel\""
    case .yearsOrRetirement: "ett antal år eller \"retirement\""
    }
  }
}

extension AllowedNumbers {
  fileprivate var swedish: String {
    switch self {
    case .between(let lowest, let highest):
      "\(Self.grouped(lowest, "\u{A0}")) till \(Self.grouped(highest, "\u{A0}"))"
    case .aboveUpTo(let bound, let highest): "över \(bound), högst \(highest)"
    case .oneOf(let numbers): numbers.joined(separator: ", ")
    }
  }
}
