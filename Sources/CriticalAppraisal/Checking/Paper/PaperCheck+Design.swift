extension PaperCheck {
  /// The people randomised: agrees where any number the appraisal may mean is in the paper.
  var n: [PaperComparison] {
    let stated =
      study.items(.n) { facts in
        facts.people
          + facts.text.words.indices.compactMap { index in
            facts.text.words[index].count.map { facts.text.stated($0, index...index) }
          }.prefix(1)
      }
      + study.items(.participants) { facts in
        facts.people.isEmpty ? facts.leadingCount : facts.people
      }
    let mine = stated.isEmpty ? study.sections(.method, stating: \.randomised) : stated
    let theirs = facts.randomised.isEmpty ? facts.included : facts.randomised
    let counts = facts.counts
    let known = { (value: Int) in counts.first { $0.value == value } }
    let agreed =
      mine.first { stated in theirs.contains { $0.value == stated.value } }
      ?? mine.first { known($0.value) != nil }
    return rows(.n, (agreed ?? mine.first).map { [$0] } ?? [], theirs: theirs.compactMap(words)) {
      let value = $0.value
      if let same = theirs.first(where: { $0.value == value }) ?? known(value) {
        return (.agree, words(same))
      }
      guard let total = theirs.first, appraisal.metadata.type != .review else {
        return (.notFound, nil)
      }
      return (.differ, words(total))
    }
  }

  /// The number of arms.
  var arms: [PaperComparison] {
    let mine = study.sections(.question, .background, .method, .summary, stating: \.arms)
    return rows(.arms, mine, theirs: facts.arms.compactMap(words)) { statement in
      if let same = facts.arms.first(where: { $0.value == statement.value }) {
        return (.agree, words(same))
      }
      let isClear = Set(facts.arms.map(\.value)).count == 1
      return (isClear ? .differ : .notFound, words(facts.arms.first))
    }
  }

  /// The number of clinics, hospitals or practices; each side may name but one.
  var centres: [PaperComparison] {
    let mine = study.sections(.method, stating: \.centres)
    let isClear =
      Set(mine.map(\.value)).count == 1 && Set(facts.centres.map(\.value)).count == 1
    return rows(.centres, mine, theirs: facts.centres.compactMap(words)) { statement in
      if let same = facts.centres.first(where: { $0.value == statement.value }) {
        return (.agree, words(same))
      }
      let isAlike = facts.centres.first?.isOfHospitals == statement.isOfHospitals
      return (isClear && isAlike ? .differ : .notFound, words(facts.centres.first))
    }
  }

  /// The countries: one against several, or one against another.
  var country: [PaperComparison] {
    let theirs = facts.countries
    let subjects = PaperFacts(paper.subjects).countries.filter(\.value.isNoun)
    let known = Set((theirs.filter(\.value.isNoun) + subjects).map(\.value.index))
    let possible = known.union(theirs.map(\.value.index))
    let quote = theirs.first { $0.value.isNoun }.flatMap(words) ?? subjects.first?.quote
    let isSeveral = known.count > 1 || !facts.severalCountries.isEmpty
    let several = study.sections(
      .question, .background, .method, .results, .limitations, .discussion, .conclusion, .summary,
      stating: \.severalCountries)
    let places =
      study.items(.setting) { $0.countries.filter(\.value.isNoun) }
      + study.sections(.method, stating: \.placedCountries)
    var rows: [PaperComparison] = several.map { claim in
      let verdict: PaperComparison.Verdict =
        isSeveral ? .agree : known.count == 1 && possible.count == 1 ? .differ : .notFound
      return PaperComparison(
        .country, verdict, appraisal: claim.quote, paper: quote, part: claim.part)
    }
    rows += self.rows(.country, places, theirs: several.isEmpty ? quote.map { [$0] } ?? [] : []) {
      let index = $0.value.index
      if possible.contains(index) {
        return (
          .agree,
          words(theirs.first { $0.value.index == index && $0.value.isNoun }) ?? quote
            ?? words(theirs.first { $0.value.index == index })
        )
      }
      let isClear = known.count == 1 && !isSeveral && Set(places.map(\.value.index)).count == 1
      return (isClear ? .differ : .notFound, quote)
    }
    return rows
  }
}

extension Stated<Int> {
  /// Whether a number of centres is one of hospitals.
  fileprivate var isOfHospitals: Bool {
    quote.hasSuffix("hospitals") || quote.hasSuffix("ziekenhuizen")
  }
}
