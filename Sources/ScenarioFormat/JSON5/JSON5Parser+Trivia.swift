extension JSON5Parser {
  /// Passes white space and comments.
  mutating func skipTrivia() {
    while let next = peek {
      if next.isSpace {
        index += 1
      } else if next == "/", scalar(ahead: 1) == "/" {
        while let inside = peek, !inside.endsLine { index += 1 }
      } else if next == "/", scalar(ahead: 1) == "*" {
        skipBlockComment()
      } else {
        return
      }
    }
  }

  private mutating func skipBlockComment() {
    let place = source.place(index)
    index += 2
    while let next = peek {
      if next == "*", scalar(ahead: 1) == "/" {
        index += 2
        return
      }
      index += 1
    }
    report(.unterminated(.comment, openedLine: place.line), at: place)
  }

  /// Passes what cannot be read, to the comma or the bracket that ends the value it stands in.
  mutating func skipToSeparator() {
    var nesting = 0
    while let next = peek {
      switch next {
      case ",": if nesting == 0 { return }
      case "{", "[": nesting += 1
      case "}", "]":
        if nesting == 0 { return }
        nesting -= 1
      case "\"", "'": skipQuoted(next)
      default: break
      }
      index += 1
    }
  }

  /// Passes a quoted text to its last quote, or to the end of the line.
  private mutating func skipQuoted(_ quote: Unicode.Scalar) {
    var ahead = 1
    while let next = scalar(ahead: ahead), !next.endsLine {
      if next == quote {
        index += ahead
        return
      }
      ahead += next == "\\" ? 2 : 1
    }
  }
}
