import Foundation
import Testing

/// `appraise check --fix`.
@Suite struct FixTests {
  private let source = """
    # Oefentherapie

    Het helpt [1].

    ## Referenties

    1. Kent P. RESTORE. Lancet 2023;401:1866 - 1877. http://dx.doi.org/10.1016/S0140-6736(23)00441-5

    """

  @Test func `what is certain is mended, and the rest is reported`() throws {
    let program = try Program()
    program["cat.md"] = source
    let result = try program("check", "cat.md", "--fix")
    #expect(
      program["cat.md"]
        == source.replacing("1866 - 1877", with: "1866-1877")
        .replacing("http://dx.doi.org", with: "https://doi.org"))
    #expect(
      result.errors == "cat.md: mended: 1 identifier and the pages of 1 reference\n")
    #expect(result.output.contains("[section-missing]"))
    #expect(result.code == 1)
    #expect(try program("check", "cat.md", "--fix", "--lang", "nl").errors == "")
  }

  @Test func `a dry run shows the difference and changes nothing`() throws {
    let program = try Program()
    program["cat.md"] = source
    let result = try program("check", "cat.md", "--fix", "--dry-run", "--lang", "nl")
    #expect(program["cat.md"] == source)
    #expect(
      result.errors
        == "cat.md: te herstellen met --fix: 1 identificatienummer en de pagina's van 1 referentie\n"
    )
    #expect(result.output.hasPrefix("--- cat.md\n+++ cat.md\n@@ -4,4 +4,4 @@\n"))
    #expect(result.code == 0)
  }

  @Test func `a byte-order mark stays, and a file that is not UTF-8 is left alone`() throws {
    let program = try Program()
    program["mark.md"] = "\u{FEFF}" + source
    _ = try program("check", "mark.md", "--fix")
    let marked = try Data(contentsOf: program.folder.appending(path: "mark.md"))
    #expect(marked.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(program["mark.md"]?.contains("1866-1877") == true)
    var latin = Array(source.replacing("helpt", with: "helpt \u{01}").utf8)
    for index in latin.indices where latin[index] == 1 { latin[index] = 0xEB }
    program.write("latin.md", .init(latin))
    #expect(try program("check", "latin.md", "--fix").errors == "")
  }

  @Test func `a dry run without --fix is wrong use`() throws {
    #expect(try Program()("check", "cat.md", "--dry-run").code == 64)
  }
}
