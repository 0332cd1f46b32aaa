/// What the commands of LaTeX stand for in plain text.
enum LaTeXSymbols {
  /// A letter with an accent; the letter and a combining accent where there is no such letter.
  static func accented(_ letter: Unicode.Scalar, _ accent: UInt8) -> String {
    if letter.isASCII, let composed = letters[UInt16(accent) << 8 | UInt16(letter.value)] {
      return String(Character(composed))
    }
    let base = letter == "ı" ? "i" : letter == "ȷ" ? "j" : letter
    if base != letter { return accented(base, accent) }
    guard let combining = combining[accent] else { return String(Character(letter)) }
    return String(String.UnicodeScalarView([letter, combining]))
  }

  /// Whether a command of one character puts an accent on what follows.
  static func isAccent(_ command: UInt8) -> Bool { combining[command] != nil }

  private static let letters: [UInt16: Unicode.Scalar] = {
    // For each accent the letters in pairs: without it and with it.
    let pairs: [(Unicode.Scalar, String)] = [
      ("`", "AÀaàEÈeèIÌiìNǸnǹOÒoòUÙuùWẀwẁYỲyỳ"),
      ("'", "AÁaáCĆcćEÉeéGǴgǵIÍiíKḰkḱLĹlĺMḾmḿNŃnńOÓoóPṔpṕRŔrŕSŚsśUÚuúWẂwẃYÝyýZŹzź"),
      ("^", "AÂaâCĈcĉEÊeêGĜgĝHĤhĥIÎiîJĴjĵOÔoôSŜsŝUÛuûWŴwŵYŶyŷZẐzẑ"),
      ("\"", "AÄaäEËeëHḦhḧIÏiïOÖoöUÜuüWẄwẅYŸyÿ"),
      ("~", "AÃaãEẼeẽIĨiĩNÑnñOÕoõUŨuũYỸyỹ"),
      ("=", "AĀaāEĒeēGḠgḡIĪiīOŌoōUŪuūYȲyȳ"),
      (".", "AȦaȧBḂbḃCĊcċDḊdḋEĖeėGĠgġIİOȮoȯSṠsṡTṪtṫZŻzż"),
      ("u", "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
      ("v", "AǍaǎCČcčDĎdďEĚeěGǦgǧHȞhȟIǏiǐLĽlľNŇnňOǑoǒRŘrřSŠsšTŤtťUǓuǔZŽzž"),
      ("H", "OŐoőUŰuű"),
      ("c", "CÇcçEȨeȩGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
      ("k", "AĄaąEĘeęIĮiįOǪoǫUŲuų"),
      ("r", "AÅaåUŮuů"),
      ("d", "AẠaạEẸeẹHḤhḥIỊiịOỌoọRṚrṛSṢsṣTṬtṭUỤuụ"),
    ]
    var letters: [UInt16: Unicode.Scalar] = [:]
    for (accent, pair) in pairs {
      let scalars = Array(pair.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        letters[UInt16(accent.value) << 8 | UInt16(scalars[index].value)] = scalars[index + 1]
      }
    }
    return letters
  }()

  private static let combining: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "`"): "\u{300}", UInt8(ascii: "'"): "\u{301}", UInt8(ascii: "^"): "\u{302}",
    UInt8(ascii: "~"): "\u{303}", UInt8(ascii: "="): "\u{304}", UInt8(ascii: "u"): "\u{306}",
    UInt8(ascii: "."): "\u{307}", UInt8(ascii: "\""): "\u{308}", UInt8(ascii: "r"): "\u{30A}",
    UInt8(ascii: "H"): "\u{30B}", UInt8(ascii: "v"): "\u{30C}", UInt8(ascii: "d"): "\u{323}",
    UInt8(ascii: "c"): "\u{327}", UInt8(ascii: "k"): "\u{328}", UInt8(ascii: "b"): "\u{331}",
  ]

  /// The text of a command that stands for one; empty for one that only changes how text looks.
  static func text(of command: String) -> String? { texts[command] }

  private static let texts: [String: String] = {
    var texts: [String: String] = [
      "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ss": "ß", "SS": "ẞ", "ae": "æ", "AE": "Æ",
      "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð",
      "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "ij": "ij", "IJ": "IJ",
      "textendash": "–", "textemdash": "—", "textasciitilde": "~", "textasciicircum": "^",
      "textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textbar": "|",
      "textless": "<", "textgreater": ">", "textquoteleft": "‘", "textquoteright": "’",
      "textquotedblleft": "“", "textquotedblright": "”", "textquotesingle": "'",
      "guillemotleft": "«", "guillemotright": "»", "ldots": "…", "dots": "…",
      "textellipsis": "…", "S": "§", "P": "¶", "pounds": "£", "textsterling": "£", "euro": "€",
      "texteuro": "€", "copyright": "©", "textcopyright": "©", "textregistered": "®",
      "texttrademark": "™", "textdegree": "°", "degree": "°", "textmu": "µ",
      "textperiodcentered": "·", "textbullet": "•", "textdollar": "$", "textunderscore": "_",
      "textordfeminine": "ª", "textordmasculine": "º", "TeX": "TeX", "LaTeX": "LaTeX",
      "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "pm": "±", "textpm": "±",
      "times": "×", "texttimes": "×", "cdot": "·", "approx": "≈", "sim": "∼", "infty": "∞",
      "rightarrow": "→", "to": "→", "leftarrow": "←", "circ": "°", "prime": "′", "div": "÷",
      "lt": "<", "gt": ">", "mu": "μ", "dag": "†", "ddag": "‡", "slash": "/", "quad": " ",
      "space": " ", "nobreakspace": " ",
    ]
    let greek =
      "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ "
      + "lambda λ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω "
      + "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω"
    let words = greek.split(separator: " ").map(String.init)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      texts[words[index]] = words[index + 1]
      texts["text" + words[index]] = words[index + 1]
    }
    let looks =
      "textit textbf textsc textrm texttt textsf textup textmd textnormal textsl emph text mbox "
      + "mathrm mathit mathbf mathsf mathcal ensuremath it em bf sc rm tt sf sl itshape bfseries "
      + "scshape normalfont small MakeUppercase MakeLowercase uppercase lowercase NoCaseChange "
      + "protect relax enquote mkbibquote mkbibemph mkbibitalic mkbibbold url path nolinkurl "
      + "textsuperscript textsubscript left right bibstring noopsort textnumero"
    for word in looks.split(separator: " ") { texts[String(word)] = "" }
    return texts
  }()
}
