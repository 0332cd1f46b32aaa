/// A number or name under which a paper, a person, a book or a trial is registered for good.
public struct Identifier: Sendable, Hashable, Codable {
  /// What gives out the number; the raw values are ids for programs.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A digital object identifier.
    case doi
    /// A number in PubMed.
    case pmid
    /// A number in PubMed Central.
    case pmcid
    /// An international standard serial number.
    case issn
    /// An international standard book number, of 10 or 13 characters.
    case isbn
    /// An Open Researcher and Contributor ID.
    case orcid
    /// ClinicalTrials.gov.
    case nct
    /// The ISRCTN registry.
    case isrctn
    /// The Australian New Zealand Clinical Trials Registry.
    case actrn
    /// The Dutch register: NTR and NL numbers of before 2022, and those of OMON since.
    case dutchTrial = "omon"
    /// The European register of before 2023.
    case eudraCT = "eudract"
    /// The European Clinical Trials Information System.
    case ctis
    /// PROSPERO, the register of systematic reviews.
    case prospero
    /// The German register.
    case drks

    /// Its name, as people write it; the same in both languages.
    public var name: String {
      switch self {
      case .dutchTrial: "OMON"
      case .eudraCT: "EudraCT"
      default: rawValue.uppercased()
      }
    }

    /// Whether it is the number of a study in a register.
    public var isRegistration: Bool {
      switch self {
      case .nct, .isrctn, .actrn, .dutchTrial, .eudraCT, .ctis, .prospero, .drks: true
      default: false
      }
    }
  }

  /// What gave out the number.
  public var kind: Kind
  /// The number in its usual form: `PMC4446825`, `0000-0002-1825-0097`, `NCT01234567`.
  public var value: String

  /// An identifier in its usual form.
  public init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// The address of what it identifies; `nil` for a book, which has no page of its own.
  public var address: String? {
    switch kind {
    case .doi: "https://doi.org/\(value)"
    case .pmid: "https://pubmed.ncbi.nlm.nih.gov/\(value)/"
    case .pmcid: "https://pmc.ncbi.nlm.nih.gov/articles/\(value)/"
    case .issn: "https://portal.issn.org/resource/ISSN/\(value)"
    case .isbn: nil
    case .orcid: "https://orcid.org/\(value)"
    case .nct: "https://clinicaltrials.gov/study/\(value)"
    case .isrctn: "https://www.isrctn.com/\(value)"
    case .actrn: "https://www.anzctr.org.au/\(value).aspx"
    case .dutchTrial:
      // The register gave its older studies new numbers: those have no address by the old one.
      value.hasPrefix("NL-OMON")
        ? "https://onderzoekmetmensen.nl/nl/trial/\(value.dropFirst(7))"
        : "https://onderzoekmetmensen.nl/"
    case .eudraCT:
      "https://www.clinicaltrialsregister.eu/ctr-search/search?query=\(value)"
    case .ctis: "https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=\(value)"
    case .prospero: "https://www.crd.york.ac.uk/PROSPERO/view/\(value)"
    case .drks: "https://drks.de/search/en/trial/\(value)"
    }
  }
}
