extension Rule {
  /// All rules, in the order of their groups.
  public static let all: [Rule] = [
    .sectionMissing, .sectionEmpty, .sectionPlaceholder, .sectionDuplicate, .sectionUnknown,
    .sectionTemplate,
    .questionIncomplete,
    .methodIncomplete,
    .referenceMissing, .referenceUncited, .referenceNumbering, .referenceDuplicate,
    .referenceStudy, .referenceBibliography, .referenceIdentifier, .referenceRetracted,
    .referenceErratum,
    .referenceYear, .referencePages, .referenceIncomplete, .referenceMixedStyles,
    .referenceAuthors, .referenceJournal, .referenceTyping, .referenceWeb, .referenceOutdated,
    .citationUnresolved, .citationAbstractOnly, .citationOrder,
    .numberNoInterval, .numberClaim, .numberInterval, .numberSymmetry, .numberPValue, .numberTest,
    .numberPercentage, .numberSum, .numberNNT, .numberMean, .numberScale, .numberContradiction,
    .paperRecord, .paperIdentifier, .paperRegistration, .paperN, .paperArms, .paperCountry,
    .paperCentres, .paperComparator, .paperInstrument, .paperFollowUp, .paperNumber,
    .evidenceYAML, .evidenceUnknownKey, .evidenceValue,
    .instrumentUnknown, .instrumentItems, .instrumentOverall, .instrumentTotal, .instrumentScore,
    .instrumentCertainty, .instrumentLevel,
    .metadataTitle, .metadataAuthor, .metadataDate, .metadataExpired, .metadataYAML,
    .metadataUnknownKey, .metadataValue, .metadataIdentifier, .metadataEncoding,
    .metadataUnknownRuleName,
    .metadataInterests,
    .linkMissingFile, .linkUnsafe, .linkRemoteImage, .linkVague,
    .markdownHeadingLevel, .markdownRawHTML, .markdownComment, .markdownImageAlt,
    .markdownNesting, .markdownRefused,
    .privacyPersonalData,
  ]

  /// The rule of an id.
  public static func named(_ id: String) -> Rule? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
