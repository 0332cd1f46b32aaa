import Testing

@testable import CriticalAppraisal

@Suite struct BibTeXTests {
  @Test func `an entry becomes a record`() throws {
    let record = try #require(
      Bibliography(
        bibTeX: """
          @article{kent2023,
            author = {Kent, Peter and van Tulder, Maurits W. and {Cochrane Back Group} and others},
            title = "Cognitive functional therapy: the {RESTORE} trial",
            journal = {The Lancet}, year = 2023, month = jun,
            volume = {401}, number = {10391}, pages = {1866--77},
            doi = {https://doi.org/10.1016/S0140-6736(23)00441-5}, eprint = {37146623},
            eprinttype = {pubmed}, issn = {0140-6736}, langid = {english}, urldate = {2026-01-22},
            annotation = {Goed}
          }
          """
      ).records.first)
    #expect(record.id == "kent2023")
    #expect(record.type == .journalArticle)
    #expect(
      record.authors == [
        Contributor(family: "Kent", given: "Peter"),
        Contributor(family: "Tulder", given: "Maurits W.", particle: "van"),
        Contributor(literal: "Cochrane Back Group"),
      ])
    #expect(record.hasMoreAuthors)
    #expect(record.title == "Cognitive functional therapy: the RESTORE trial")
    #expect(record.containerTitle == "The Lancet")
    #expect(record.issued == PartialDate(year: 2023, month: 6))
    #expect(record.volume == "401")
    #expect(record.issue == "10391")
    #expect(record.page == "1866-1877")
    #expect(record.doi == "10.1016/S0140-6736(23)00441-5")
    #expect(record.pmid == "37146623")
    #expect(record.issn == ["0140-6736"])
    #expect(record.language == "en")
    #expect(record.accessed == PartialDate(year: 2026, month: 1, day: 22))
    #expect(record.extra == [.init(name: "bibtex:annotation", value: "Goed")])
  }

  @Test(arguments: [
    (#"{\"u}ber"#, "über"), (#"caf\'{e}"#, "café"), (#"caf{\'e}"#, "café"), (#"\o re\o"#, "øreø"),
    (#"Stra\ss e"#, "Straße"), (#"Fran\c{c}ois"#, "François"), (#"\c cedille"#, "çedille"),
    (#"\textit{in vitro}"#, "in vitro"), ("2010--2015", "2010–2015"), ("A~B", "A B"),
    (#"R\&D, 5\% of \$3"#, "R&D, 5% of $3"), (#"$\alpha$-blocker"#, "α-blocker"),
    (#"$p \leq 0.05$"#, "p ≤0.05"), ("10$^{3}$ cells", "10³ cells"), ("$5 and $6", "$5 and $6"),
    (#"na\"{\i}ve"#, "naïve"), (#"\v{S}koda \H{o}"#, "Škoda ő"), ("``quoted''", "“quoted”"),
    (#"\unknown{x}"#, #"\unknownx"#), ("{B}ig  and\n  broken", "Big and broken"),
    (#"\"y\'s"#, "ÿś"), (#"a\~{}b"#, "a~b"), (#"\'"#, ""), (#"trailing\"#, #"trailing\"#),
    (#"\={a}\.{z}\u g\k{a}\r{a}\d{s}"#, "āżğąåṣ"), (#"\'q"#, "q\u{301}"),
  ])
  func `LaTeX becomes plain text`(latex: String, text: String) {
    let bytes = Array(latex.utf8)
    #expect(LaTeXText.plain(bytes[...]) == text)
  }

  @Test(arguments: [
    "über", "R&D 5% $3 #1 a_b", "a~b^c", #"C:\dir"#, "{x}", "}{", "a--b", "``x''", "''", "–—“”",
    "naïve 10³ α", "5 < 6 > 4 | 3", "it's",
  ])
  func `plain text survives LaTeX`(text: String) {
    var bytes: [UInt8] = []
    LaTeXEscaping.append(text, to: &bytes)
    #expect(LaTeXText.plain(bytes[...]) == text)
    bytes = []
    LaTeXEscaping.appendTitle(text, to: &bytes)
    #expect(LaTeXText.plain(bytes[...]) == text)
  }

  @Test(arguments: [
    ("Kent", Contributor(family: "Kent")),
    ("Peter Kent", Contributor(family: "Kent", given: "Peter")),
    ("Kent, Peter", Contributor(family: "Kent", given: "Peter")),
    ("Maurits van Tulder", Contributor(family: "Tulder", given: "Maurits", particle: "van")),
    ("van der Berg, Jan", Contributor(family: "Berg", given: "Jan", particle: "van der")),
    (
      "de la Cruz, Jr, Juan",
      Contributor(family: "Cruz", given: "Juan", particle: "de la", suffix: "Jr")
    ),
    ("Vibe Fersum, Kjartan", Contributor(family: "Vibe Fersum", given: "Kjartan")),
    ("{World Health Organization}", Contributor(literal: "World Health Organization")),
    ("{Smith and Sons}", Contributor(literal: "Smith and Sons")),
    (
      "family=Tulder, given=M, prefix=Van",
      Contributor(family: "Tulder", given: "M", particle: "Van")
    ),
    (#"M{\"u}ller, J{\'e}r{\^o}me"#, Contributor(family: "Müller", given: "Jérôme")),
    ("{de la Cruz}, Juan", Contributor(family: "de la Cruz", given: "Juan")),
    ("'t Hooft, Gerard", Contributor(family: "Hooft", given: "Gerard", particle: "'t")),
  ])
  func `a name is divided`(text: String, name: Contributor) {
    let names = BibTeXName.contributors(Array(text.utf8)[...])
    #expect(names.all == [name])
    var written: [UInt8] = []
    BibTeXName.append(names.all, more: false, to: &written)
    #expect(BibTeXName.contributors(written[...]).all == [name])
  }

  @Test func `names that BibTeX would read otherwise are written so that it does not`() {
    let names = [
      Contributor(family: "Tulder", given: "M", particle: "Van"),
      Contributor(family: "van Tulder", given: "M"), Contributor(family: "Kent"),
      Contributor(family: "Vibe Fersum"), Contributor(literal: "Jansen, De Vries and Zn"),
      Contributor(family: "Smith", suffix: "Jr"), Contributor(family: "A, B", given: "C {D"),
      Contributor(family: "Land and Sea", given: "X"),
    ]
    var written: [UInt8] = []
    BibTeXName.append(names, more: true, to: &written)
    let read = BibTeXName.contributors(written[...])
    #expect(read.all == names)
    #expect(read.more)
  }

  @Test func `abbreviations, concatenation and remarks are understood`() {
    let bibliography = Bibliography(
      bibTeX: """
        Loose text, a@b.nl
        @comment{ @article{no, title={No}} }
        @preamble{ "\\newcommand{\\x}{y}" # {z} }
        @string{bmj = "The BMJ"}
        @STRING(sup = { Suppl})
        @Article(a, title = {A}, journal = bmj # sup # " " # 2, year = "2020", month = "3")
        """)
    #expect(bibliography.problems.isEmpty)
    #expect(bibliography.records.map(\.containerTitle) == ["The BMJ Suppl 2"])
    #expect(bibliography.records.first?.issued == PartialDate(year: 2020, month: 3))
  }

  @Test func `a part of a book takes from the book what it does not say itself`() throws {
    let bibliography = Bibliography(
      bibTeX: """
        @inproceedings{part, author={A, B}, title={Part}, crossref={whole}, xdata={x}, pages={1-2}}
        @proceedings{whole, title={Whole}, editor={C, D}, year=2001, publisher={P}}
        @xdata{x, location={Utrecht}}
        @inbook{lost, title={Lost}, crossref={nowhere}}
        """)
    let part = try #require(bibliography.record(key: "part"))
    #expect(part.title == "Part")
    #expect(part.containerTitle == "Whole")
    #expect(part.editors == [Contributor(family: "C", given: "D")])
    #expect(part.publisherPlace == "Utrecht")
    #expect(part.year == 2001)
    #expect(bibliography.records.count == 3)
    #expect(
      bibliography.problems == [
        BibliographyProblem(.warning, line: 4, column: 1, .unknownRecord("nowhere"))
      ])
  }

  @Test func `a broken entry costs the others nothing, nor its own other fields`() {
    let bibliography = Bibliography(
      bibTeX: """
        @article{a,
          title = {Unclosed,
          year = {2001},
          volume = {3}
        }

        @article{b, title = {B}, year = {2002}
        @article{c, title = "C, year = 2003}

        @article{d, = {x}, title {x}, year = 2004,
          title = {D}}
        @article{e, title = undefined, year = 2005}
        @article{d, title = {Again}}
        """)
    #expect(bibliography.records.map(\.id) == ["a", "b", "c", "d", "e", "d"])
    #expect(bibliography.records[0].title == "Unclosed")
    #expect(bibliography.records[0].volume == "3")
    #expect(bibliography.records[1].year == 2002)
    #expect(bibliography.records[3].title == "D")
    #expect(bibliography.records[4].title == "undefined")
    #expect(bibliography.lines == [1, 7, 8, 10, 12, 13])
    let problems = bibliography.problems
    #expect(problems.map(\.line) == [2, 7, 8, 10, 12, 13])
    #expect(problems[0].cause == .unclosedValue("title"))
    #expect(problems[0].column == 11)
    #expect(problems[1].cause == .unclosedRecord("@article"))
    #expect(problems[4].cause == .unknownAbbreviation("undefined"))
    #expect(problems[5].cause == .repeatedKey("d", firstLine: 10))
    #expect(bibliography.record(key: "D")?.title == "D")
  }

  @Test func `records without key are given one`() {
    let bibliography = Bibliography(
      bibTeX: """
        @article{, author = {Kent, P}, year = 2023, title = {A}}
        @article{ author = {Kent, P}, year = 2023, title = {B}}
        @misc{, author = {{World Health Organization}}, year = 2020}
        @misc{, title = {No author}}
        """)
    #expect(bibliography.records.map(\.id) == ["kent2023a", "kent2023b", "world2020", nil])
  }

  @Test func `capitals of a title are protected where LaTeX would lower them`() {
    var bytes: [UInt8] = []
    LaTeXEscaping.appendTitle("The RESTORE trial in Utrecht of mRNA", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "The {RESTORE} trial in {Utrecht} of {mRNA}")
  }
}

extension Bibliography {
  init(bibTeX text: String) { self.init(Array(text.utf8), format: .bibtex) }
}
