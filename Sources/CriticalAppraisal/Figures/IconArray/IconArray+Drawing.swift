extension IconArray {
  /// The figure in a layout.
  public func drawing(_ layout: FigureLayout, in terms: Terms) -> Drawing {
    var drawing = Drawing(width: layout.width)
    let columns = people == .hundred ? 10 : 40
    let pitch = people == .hundred ? 14.0 : 7.0
    let size = Double(columns) * pitch
    let room = layout.width / 2
    let isBeside =
      size <= room
      && [false, true].allSatisfy {
        TextStyle.strong.isWhole(armName(isTreated: $0, in: terms), within: room - 10)
      }
    var bottoms: [Double] = []
    for index in 0...1 {
      let x = isBeside ? Double(index) * room : 0
      let y = isBeside ? 0 : (bottoms.last.map { $0 + 14 } ?? 0)
      let width = isBeside ? max(size, room - 10) : drawing.width
      bottoms.append(heading(index == 1, x, y, width, terms, &drawing))
      if !isBeside { bottoms[index] = draw(index == 1, x, bottoms[index], &drawing) }
    }
    var y = bottoms.max() ?? 0
    if isBeside {
      for index in 0...1 {
        bottoms[index] = draw(index == 1, Double(index) * room, y, &drawing)
      }
      y = bottoms.max() ?? y
    }
    y += 10
    for (sign, text) in legend(in: terms) {
      drawing.person(sign, 7, y + 8, 14)
      y = drawing.paragraph(text, 22, y, width: drawing.width - 22) + 3
    }
    drawing.height = y + 2
    return drawing
  }

  private func heading(
    _ isTreated: Bool, _ x: Double, _ y: Double, _ width: Double, _ terms: Terms,
    _ drawing: inout Drawing
  ) -> Double {
    let count = isTreated ? treatedCount : controlCount
    let bottom = drawing.paragraph(
      armName(isTreated: isTreated, in: terms), x, y, width: width, .strong)
    return drawing.paragraph(countText(count, terms), x, bottom, width: width) + 4
  }

  /// Draws the people of an arm, and returns where they end.
  private func draw(
    _ isTreated: Bool, _ x: Double, _ y: Double, _ drawing: inout Drawing
  ) -> Double {
    let columns = people == .hundred ? 10 : 40
    let pitch = people == .hundred ? 14.0 : 7.0
    var index = 0
    for (sign, count) in signs(isTreated: isTreated) {
      let end = index + count
      while index < end {
        let (row, column) = (index / columns, index % columns)
        let run = min(columns - column, end - index)
        let left = x + (Double(column) + 0.5) * pitch
        let middle = y + (Double(row) + 0.5) * pitch
        drawing.people(sign, run, left, middle, pitch)
        index += run
      }
    }
    return y + Double(people.rawValue / columns) * pitch
  }
}

extension Drawing {
  /// Draws a run of people beside each other; dots and squares as the dashes of one line.
  fileprivate mutating func people(
    _ sign: IconArray.Sign, _ count: Int, _ x: Double, _ y: Double, _ pitch: Double
  ) {
    let isSmall = pitch < 10
    let length = Double(count - 1) * pitch
    switch sign {
    case .event:
      let side = isSmall ? 5.4 : 10
      line(isSmall ? .smallSquares : .squares, x - side / 2, y, x + side / 2 + length, y)
    case .none:
      line(isSmall ? .smallDots : .dots, x, y, x + length + 0.1, y)
    case .fewer, .more:
      for index in 0..<count { person(sign, x + Double(index) * pitch, y, pitch) }
    }
  }

  /// Draws one person.
  fileprivate mutating func person(
    _ sign: IconArray.Sign, _ x: Double, _ y: Double, _ pitch: Double
  ) {
    let half = pitch * 0.4
    switch sign {
    case .event, .none: people(sign, 1, x, y, pitch)
    case .fewer:
      polygon(.ring, [(x, y - half), (x + half, y), (x, y + half), (x - half, y)])
    case .more:
      polygon(.accent, [(x, y - half), (x + half, y + half * 0.8), (x - half, y + half * 0.8)])
    }
  }
}
