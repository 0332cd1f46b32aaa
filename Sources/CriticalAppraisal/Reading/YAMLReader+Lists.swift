extension YAMLReader {
  /// A list of which each item is a value on one line or a map of such values; `nil` for anything
  /// else.
  ///
  /// ```yaml
  /// - outcome: Pain: worst of the day
  ///   estimate: -1.5
  /// ```
  func simpleList(_ lines: ArraySlice<Line>, indent: Int, _ line: Int) -> YAMLValue? {
    var values: [YAMLValue] = []
    var rest = lines
    while let item = rest.popFirst() {
      guard item.isListItem, item.indent == indent, let text = item.listItem else { return nil }
      let first = Line(bytes: text, number: item.number)
      let nested = rest.prefix { $0.indent > indent }
      rest = rest.dropFirst(nested.count)
      if first.keyAndRest != nil {
        // The first key stands as far to the right as those beneath it.
        let inner = text.startIndex - item.bytes.startIndex
        guard nested.allSatisfy({ $0.indent == inner }),
          let head = simpleMap([first], indent: 0), let tail = simpleMap(nested, indent: inner)
        else { return nil }
        guard !tail.contains(where: { $0.key == head.first?.key }) else { return nil }
        values.append(YAMLValue(content: .map(head + tail), line: item.number))
      } else {
        guard nested.isEmpty, !first.isListItem, let value = simpleValue(text, item.number) else {
          return nil
        }
        values.append(value)
      }
    }
    return YAMLValue(content: .list(values), line: line)
  }

  /// Keys with values on one line, all with the same indentation; `nil` for anything else.
  func simpleMap(_ lines: ArraySlice<Line>, indent: Int) -> [YAMLEntry]? {
    var entries: [YAMLEntry] = []
    for line in lines {
      guard line.indent == indent, !line.isListItem, let (key, rest) = line.keyAndRest,
        let value = simpleValue(rest, line.number),
        !entries.contains(where: { $0.key == key })
      else { return nil }
      entries.append(YAMLEntry(key: key, value: value, line: line.number))
    }
    // A key without a value may be followed by deeper lines, which end the list of lines here.
    return entries
  }
}
