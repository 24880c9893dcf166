package vn.luytre.reading.file.office;

/** What holds within a group of RTF, from its opening brace to its closing one. */
final class RtfState {
    boolean skipped;
    boolean fonts;
    boolean note;
    boolean hidden;
    boolean deleted;
    boolean capitals;
    boolean centred;
    boolean inTable;
    int font;
    int fallbacks = 1;

    RtfState inner() {
        var copy = new RtfState();
        copy.skipped = skipped;
        copy.fonts = fonts;
        copy.note = note;
        copy.hidden = hidden;
        copy.deleted = deleted;
        copy.capitals = capitals;
        copy.centred = centred;
        copy.inTable = inTable;
        copy.font = font;
        copy.fallbacks = fallbacks;
        return copy;
    }

    boolean isSeen() {
        return !skipped && !hidden && !deleted;
    }
}
