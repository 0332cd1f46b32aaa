import Foundation
import Testing

@Suite struct CalculateTests {
  private let program: Program

  init() throws { program = try Program() }

  private func calculate(_ words: String...) throws -> Program.Result {
    try program.run(["calculate"] + words)
  }

  /// The lines of a table, with single blanks.
  private func lines(_ table: String) -> [String] {
    table.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func `a trial becomes a table, with a sentence below`() throws {
    let result = try calculate("two-by-two", "15/120", "28/118")
    let lines = lines(result.output)
    #expect(lines.contains("relative risk (RR) 0.53 0.30 to 0.93 0.028 Katz (log)"))
    #expect(lines.contains("number needed to treat (NNT) NNTB 9 5 to 71 Newcombe"))
    #expect(result.output.hasSuffix("have the event than without.\n"))
    #expect(result.code == 0)
  }

  @Test func `in Dutch there is a decimal comma, and a 95%-BI`() throws {
    let output = try calculate("two-by-two", "15/120", "28/118", "--lang", "nl").output
    #expect(output.contains("95%-BI"))
    #expect(output.contains("0,53  0,30 tot 0,93"))
  }

  @Test func `more of a desired outcome is a benefit`() throws {
    let output = try calculate("two-by-two", "71/120", "50/121", "--outcome", "desirable").output
    let lines = lines(output)
    #expect(lines.contains("absolute benefit increase (ABI) 17.8% 5.2% to 29.7% Newcombe"))
    #expect(lines.contains("number needed to treat (NNT) NNTB 6 4 to 20 Newcombe"))
  }

  @Test func `numbers are read with a comma or a point, as percentages, and with any minus`() throws
  {
    let commas = try calculate("mean-difference", "-1,24/3,3/1502", "−0,98/3,4/1497")
    #expect(commas == (try calculate("mean-difference", "-1.24/3.3/1502", "-0.98/3.4/1497")))
    #expect(commas.output.contains("-0.26"))
    #expect(
      try calculate("nnt", "--rr", "0,8", "--baseline", "12%")
        == calculate("nnt", "--rr", "0.8", "--baseline", "0.12"))
  }

  @Test func `the level and the method can be chosen`() throws {
    let output = try calculate(
      "proportion", "12/80", "--level", "90", "--method", "clopper-pearson"
    ).output
    #expect(output.contains("90% CI"))
    #expect(output.contains("Clopper-Pearson"))
    #expect(!output.contains("Wilson"))
  }

  @Test func `an interval at another level is told under that level`() throws {
    let output = try calculate(
      "change-level", "--ratio", "0.74", "0.60", "0.91", "--to", "99%"
    ).output
    #expect(output.contains("99% CI"))
    #expect(output.contains("0.56 to 0.97"))
  }

  @Test(arguments: [
    (
      ["diagnostic", "--tp", "90", "--fp", "20", "--fn", "10", "--tn", "180", "--pretest", "15%"],
      "61.4%"
    ),
    (["mean", "44.4/7.2/22"], "41.2 to 47.6"),
    (["p-from-ci", "--ratio", "0.8", "0.66", "0.97"], "0.023"),
    (["p-from-ci", "--difference", "1.8", "0.1", "3.5", "--df", "28", "--method", "t"], "0.039"),
    (["p-range", "--ratio", "0.80", "0.66", "0.97"], "0.016 to 0.033"),
    (["ci-from-p", "--ratio", "0.62", "0.004"], "0.45 to 0.86"),
    (["se-from-p", "--difference", "2.6", "0.013", "--df", "40"], "1.00"),
    (["sd-from-ci", "0.6", "5.4", "--n", "18", "--n", "21"], "3.69"),
    (["p-from-statistic", "F", "4.2", "--df", "2", "--df", "57"], "0.020"),
    (
      ["nnt", "--or", "0.88", "--lower", "0.7", "--upper", "1.1", "--baseline", "25%"],
      "NNTB 17 to ∞ to NNTH 55"
    ),
    (["nnt", "--nnt", "24", "--factor", "1.5"], "16 must be treated"),
    (["rr-from-or", "2.4", "--baseline", "30%"], "1.69"),
    (
      ["lhh", "--nnt", "24", "--nnh", "60", "--benefit-factor", "1.5", "--harm-factor", "2"], "1.88"
    ),
    (["post-test", "--pretest", "30%", "--lr", "6"], "from 30.0% to 72.0%"),
    (
      ["predictive-values", "--sensitivity", "85%", "--specificity", "92%", "--prevalence", "8%"],
      "48 have the disease"
    ),
    (["mcid", "-6.2", "-8.1", "-4.3", "--minimum", "4", "--better", "lower"], "definite"),
    (["count-percentage", "29/84", "35.4%"], "do not agree"),
    (["possible-counts", "33%", "20"], "cannot be"),
    (["grim", "4.24", "19", "--items", "2"], "161"),
    (["sum", "81", "79", "84", "--total", "246"], "The sum is wrong."),
    (["sum", "33%", "33%", "33%"], "The sum is right."),
  ])
  func `every calculation has its command`(words: [String], part: String) throws {
    let result = try program.run(["calculate"] + words)
    #expect(result.output.contains(part), "\(result)")
    #expect(result.code == 0)
  }

  @Test(arguments: [
    (["two-by-two", "130/120", "28/118"], "error: the number of events (130) cannot be more"),
    (["two-by-two", "1,5/120", "28/118"], "error: '1,5/120' is no count of a total"),
    (["proportion", "0/0"], "error: the size of the group (0) must be 1 or more"),
    (["nnt", "--rr", "3", "--baseline", "60%"], "gives a risk of 180.0%"),
    (["nnt", "--rr", "0.8", "--baseline", "12"], "write 12%"),
    (["proportion", "1/2", "--method", "magic"], "wilson, clopper-pearson, wald"),
    (["proportion", "1/2", "--level", "0"], "error: the confidence level (0)"),
    (["p-from-ci", "--ratio", "0.8", "0.97", "0.66"], "must be above the lower limit (0.97)"),
    (["p-from-statistic", "q", "3"], "choose from: z, t, chi2, F"),
    (["p-from-statistic", "t", "3"], "the degrees of freedom is missing"),
    (["mean", "1/2"], "is no mean/SD/n"),
    (["nnt", "--rr", "0.8"], "--baseline"),
  ])
  func `impossible input is refused, with the value and the reason`(
    words: [String], part: String
  ) throws {
    let result = try program.run(["calculate"] + words)
    #expect(result.errors.contains(part), "\(result)")
    #expect(result.output.isEmpty)
    #expect(result.code == 64)
  }

  @Test func `the reason is told in Dutch too`() throws {
    #expect(
      try calculate("two-by-two", "130/120", "28/118", "--lang", "nl").errors
        == "fout: het aantal gebeurtenissen (130) kan niet meer zijn dan de groepsgrootte (120)\n")
  }

  @Test func `machines get JSON`() throws {
    let result = try calculate("two-by-two", "0/25", "0/27", "--json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(json["schema"] as? String == "appraise-calculate/1")
    let results = try #require(json["results"] as? [[String: Any]])
    let number = try #require(results.first { $0["measure"] as? String == "NNT" })
    #expect(number["est"] as? String == "Infinity")
    #expect(number["through_infinity"] as? Bool == true)
    let risk = try #require(results.first { $0["measure"] as? String == "RR" })
    #expect(risk["est"] is NSNull)
    #expect(risk["status"] as? String == "undefined")
  }

  // MARK: Cases

  @Test func `the cases of a file are calculated at full precision`() throws {
    program["cases.json"] = """
      {"cases": [{"id": "P1", "kind": "proportion", "level": 0.95, "input": {"events": 1, "n": 3}}]}
      """
    let result = try calculate("--cases", "cases.json")
    #expect(result.output.contains("\"est\": 0.3333333333333333"))
    #expect(result.output.contains("\"id\": \"P1\""))
    #expect(result.code == 0)
  }

  @Test func `a case that is impossible costs only itself`() throws {
    program["cases.json"] = """
      {"cases": [{"id": "A", "kind": "proportion", "input": {"events": 4, "n": 3}},
        {"id": "B", "kind": "proportion", "input": {"events": 1, "n": 3}}, 7, {"kind": "magic"}]}
      """
    let result = try calculate("--cases", "cases.json")
    #expect(
      result.errors.hasPrefix(
        "cases.json: error: A: the number of events (4) cannot be more than the size of the group (3)\n"
      ))
    #expect(result.output.contains("\"measure\": \"proportion\""))
    #expect(result.code == 1)
  }

  @Test(arguments: ["", "{", "{\"cases\": 3}", "[1, 2", "no"])
  func `a file without cases cannot be calculated`(text: String) throws {
    program["cases.json"] = text
    let result = try calculate("--cases", "cases.json")
    #expect(result.errors == "cases.json: error: no JSON with a list \"cases\"\n")
    #expect(result.output.isEmpty)
    #expect(result.code == 2)
  }

  @Test func `a file that is not there is told`() throws {
    let result = try calculate("--cases", "nowhere.json")
    #expect(result.errors.contains("nowhere.json"))
    #expect(result.code == 2)
  }

  @Test func `cases are read from standard input`() throws {
    let result = try program(
      "calculate", "--cases", "-",
      input: #"[{"id": 1, "kind": "proportion", "input": {"events": 1, "n": 3}}]"#)
    #expect(result.output.contains("\"wilson\""))
    #expect(result.code == 0)
  }

  @Test func `without a calculation there is help`() throws {
    let result = try calculate()
    #expect(result.output.contains("two-by-two"))
    #expect(result.code == 0)
  }
}
