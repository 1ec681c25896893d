import CommandLineKit
import Economy
import Testing

@Suite struct HelpTextTests {
  @Test func theToolListsItsCommandsAndWhatIsToCome() {
    let expected = """
      Tool.

      Usage:
        tool COMMAND [options]

      Commands:
        make  Make.

      Options:
        -l, --language sv|en  language of everything a person reads (default: sv)
        -h, --help            show this help
        -V, --version         show the version

      Not modelled yet:
        later  later

      End.

      """
    #expect(HelpText.tool(SampleTool.tool, .english) == expected)
  }

  @Test func aCommandListsItsOptionsWithTheirStandard() {
    let expected = """
      Gör.

      Användning:
        tool make [flaggor] FIL...

      Flaggor:
        -o, --output DIR         mapp (annars: Ut)
        -f, --format FORMAT,...  format
            --mode fast|slow     läge
        -q, --quiet              tyst
        -D, --define NAME=VALUE  ange
        -l, --language sv|en     språk i allt som en människa läser (annars: sv)
        -h, --help               visa den här hjälpen

      Mer om det.

      """
    #expect(HelpText.command(SampleTool.make, of: SampleTool.tool, .swedish) == expected)
  }
}
