/// The style of a page: the reader's own fonts, light and dark, narrow screens and paper.
enum HTMLStylesheet {
  /// The whole stylesheet, ending with a line break.
  static let text = screen + darkScreen + narrowScreen + paper

  /// The colours of the pictures and what they become on a dark screen.
  static let darkColours: [(light: String, dark: String)] = [
    ("#ffffff", "#15191c"), ("#1a1a1a", "#e8e8e6"), ("#dddddd", "#3a4248"), ("#999999", "#7d878e"),
    ("#1f6f8b", "#4fa8c7"), ("#b5502b", "#e5875f"), ("#0072b2", "#56b0e8"), ("#007a5a", "#3fbf97"),
    ("#a0527f", "#d88bb8"), ("#8a6d00", "#cfae3c"), ("#555555", "#a9b1b6"), ("#2f9bd6", "#8fd0f5"),
  ]

  private static let screen = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1a1a1a; --quiet: #595f63; --rule: #d4d8da; --band: #f4f6f7; --link: #1b6079;
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial,
        sans-serif;
    }
    main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
    h1 { font-size: 2rem; margin: 0 0 1rem; max-width: 30ch; }
    h2 { font-size: 1.45rem; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
    h3 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
    p, ul { max-width: 75ch; margin: .75rem 0; }
    ul { padding-left: 1.25rem; }
    li { margin: .3rem 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    code { font: .875em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
    nav { margin: 1.5rem 0 0; }
    nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; list-style: none; padding: 0; margin: 0; }
    nav li { margin: 0; }
    nav + section > h2 + p { font-size: 1.2rem; line-height: 1.45; max-width: 62ch; }
    .table { overflow-x: auto; margin: .75rem 0 1.25rem; max-width: 100%; width: fit-content; min-width: min(100%, 75ch); }
    table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9375rem; line-height: 1.35; }
    table { font-variant-numeric: tabular-nums lining-nums; }
    th, td { padding: .4rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
    th:first-child, td:first-child { padding-left: .4rem; }
    th:last-child, td:last-child { padding-right: .4rem; }
    th { font-weight: 400; }
    thead th { vertical-align: bottom; font-weight: 600; color: var(--quiet); border-bottom: 2px solid var(--ink); }
    tbody th { background: var(--paper); }
    tbody tr:nth-child(even) > * { background: var(--band); }
    .n { text-align: right; }
    .d { white-space: nowrap; }
    thead .n { max-width: 10.5rem; text-wrap: balance; }
    .total > * { font-weight: 700; border-top: 1px solid var(--ink); border-bottom-color: var(--ink); }
    figure { margin: 1.25rem 0; overflow-x: auto; }
    svg { display: block; max-width: 100%; height: auto; min-width: 32rem; }

    """

  private static var darkScreen: String {
    var text = """
      @media screen and (prefers-color-scheme: dark) {
        :root {
          --paper: #15191c; --ink: #e8e8e6; --quiet: #a9b1b6; --rule: #353d42; --band: #1c2226; --link: #7cc4de;
        }

      """
    for colour in darkColours {
      text += "  svg [fill=\"\(colour.light)\"] { fill: \(colour.dark); }\n"
      text += "  svg [stroke=\"\(colour.light)\"] { stroke: \(colour.dark); }\n"
    }
    return text + "}\n"
  }

  private static let narrowScreen = """
    @media screen and (max-width: 40rem) {
      main { padding: 1.25rem 1rem 3rem; }
      h1 { font-size: 1.6rem; }
      h2 { font-size: 1.3rem; margin-top: 2.25rem; }
      nav ul { display: block; }
      nav li { margin: .35rem 0; }
      nav + section > h2 + p { font-size: 1.1rem; }
      table { font-size: .875rem; }
      th, td { padding: .4rem .5rem; }
      tbody th { position: sticky; left: 0; min-width: 7rem; max-width: 9.5rem; overflow-wrap: break-word; }
    }

    """

  private static let paper = """
    @page { size: A4; margin: 18mm 16mm; }
    @page wide { size: A4 landscape; }
    @media print {
      :root { --quiet: #1a1a1a; --rule: #bbbbbb; --link: #1a1a1a; color-scheme: light; }
      body { font-size: 10pt; line-height: 1.4; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 20pt; max-width: none; }
      h2 { font-size: 14pt; margin-top: 20pt; }
      h3 { font-size: 11pt; margin-top: 14pt; }
      nav { display: none; }
      nav + section > h2 + p { font-size: 11.5pt; }
      h1, h2, h3, thead, p:has(+ ul), p:has(+ .table) { break-after: avoid; }
      tr, li, figure, .table { break-inside: avoid; }
      .table.long { break-inside: auto; }
      .table, figure { overflow: visible; }
      li { margin: 2pt 0; }
      p, li { orphans: 3; widows: 3; }
      section.long, section.wide { break-before: page; }
      section.wide { page: wide; }
      section.wide table { font-size: 7pt; }
      section.long > h2, section.wide > h2 { margin-top: 0; }
      table { font-size: 8.5pt; }
      th, td { padding: 2pt 4pt; }
      tbody tr:nth-child(even) > *, tbody th { background: none; }
      svg { min-width: 0; width: 100%; max-width: 150mm; }
      a { text-decoration: none; }
    }

    """
}
