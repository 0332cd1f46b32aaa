import CriticalAppraisal
import Testing

struct FigureGalleryTests {
  /// The gallery is a page to look at in a browser: it takes the style sheet from the templates.
  @Test func `The gallery shows every figure in both languages`() throws {
    var page = """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Figures</title>
      <link rel="stylesheet" href="../../../../Templates/style.css">

      """
    for language in Language.allCases {
      page += "<div class=\"text\" lang=\"\(language.rawValue)\">\n"
      let gallery = FigureGallery(language)
      for (index, figure) in gallery.figures.enumerated() {
        let id = "\(language.rawValue)-\(index + 1)"
        page += figure.html(in: gallery.terms, id: id).string
      }
      page += "</div>\n"
    }
    try Golden.expect(page, matches: "figures/gallery.html")
  }

  @Test(arguments: Language.allCases)
  func `Every figure has a twin in plain text`(_ language: Language) throws {
    let gallery = FigureGallery(language)
    let text = gallery.figures.map { $0.text(in: gallery.terms) }
      .joined(separator: "\n\(String(repeating: "=", count: 76))\n\n")
    try Golden.expect(text, matches: "figures/gallery.\(language.rawValue).txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }

  @Test(arguments: Language.allCases)
  func `Every drawing has a name, a description and a table`(_ language: Language) throws {
    let gallery = FigureGallery(language)
    for figure in gallery.figures {
      guard let drawn = figure as? any DrawnFigure else { continue }
      let svg = drawn.svg(in: gallery.terms, id: "figure").string
      #expect(svg.hasPrefix("<svg class=\"wide\" viewBox=\"0 0 680 "))
      #expect(svg.contains(" role=\"img\" aria-labelledby=\"figure-wt\" aria-describedby="))
      #expect(svg.contains("<title id=\"figure-wt\">"))
      #expect(!drawn.summary(in: gallery.terms).isEmpty)
      let table = drawn.table(in: gallery.terms)
      #expect(!table.rows.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.header.count })
    }
  }

  @Test func `A forest plot of eight rows is small`() {
    let gallery = FigureGallery(.dutch)
    var plot = gallery.trial
    plot.rows += plot.rows.prefix(2)
    #expect(plot.svg(in: gallery.terms, id: "a").bytes.count < 8000)
  }

  @Test func `The same figure is drawn with the same bytes`() {
    let gallery = FigureGallery(.english)
    for figure in gallery.figures {
      #expect(figure.html(in: gallery.terms) == figure.html(in: gallery.terms))
    }
  }

  @Test func `Figures make no request and run no script`() {
    for language in Language.allCases {
      let gallery = FigureGallery(language)
      for figure in gallery.figures {
        let html = figure.html(in: gallery.terms).string
        for mark in ["http", "url(", "<script", "href", "style="] {
          #expect(!html.contains(mark))
        }
      }
    }
  }
}
