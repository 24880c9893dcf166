package vn.luytre.cli.page;

import vn.luytre.reading.Citation;

/** An instrument, short and in full. */
final class CitationWords {
    private static final int SHORT_TITLE = 40;

    private final Marks marks;

    CitationWords(Marks marks) {
        this.marks = marks;
    }

    /** Its number; without one its type and the beginning of its title. */
    String shortly(Citation citation) {
        var number = citation.canonical() == null ? citation.numberSymbol() : citation.canonical();
        if (number != null) return marks.marked(number, citation.confidence());
        var name = citation.title() == null ? citation.type() : citation.type() + " " + citation.title();
        return marks.marked(
                String.join(" ", Wrapping.lines(Printable.line(name), SHORT_TITLE, 1)), citation.confidence());
    }

    /** Type, number, day, issuer, title. */
    String fully(Citation citation) {
        var words = new StringBuilder(citation.type());
        var number = citation.canonical() == null ? citation.numberSymbol() : citation.canonical();
        if (number != null) words.append(' ').append(number);
        if (citation.date() != null) words.append(" ngày ").append(Written.days(citation.date()));
        if (citation.issuer() != null) words.append(" của ").append(citation.issuer());
        if (citation.title() != null) words.append(": ").append(citation.title());
        return marks.marked(words.toString(), citation.confidence());
    }
}
