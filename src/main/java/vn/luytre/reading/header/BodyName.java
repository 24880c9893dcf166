package vn.luytre.reading.header;

import java.util.List;
import vn.luytre.reading.words.Words;

/** The lines of the head that name one body: «ỦY BAN NHÂN DÂN» and under it «TỈNH …». */
record BodyName(List<Piece> lines) {
    Piece first() {
        return lines.getFirst();
    }

    Piece last() {
        return lines.getLast();
    }

    /** One stretch, where nothing of another column stands between the lines. */
    boolean isWhole() {
        for (int i = 1; i < lines.size(); i++)
            if (lines.get(i - 1).to() != lines.get(i).from()) return false;
        return true;
    }

    /** The name in its usual form. */
    String value(Words words) {
        var out = new StringBuilder();
        for (var line : lines) {
            if (!out.isEmpty()) out.append(' ');
            if (!words.isCapitals(line.from())) out.append(words.between(line.from(), line.to()));
            else if (out.isEmpty()) out.append(ProperCase.name(words, line.from(), line.to()));
            else out.append(ProperCase.within(words, line.from(), line.to()));
        }
        return out.toString();
    }

    /** True where the name ends with «TỈNH», «THÀNH PHỐ»: which one is not said. */
    boolean endsWithLevel(Words words) {
        for (int at = Math.max(last().from(), last().to() - 2); at < last().to(); at++) {
            if (HeaderWords.LEVELS.after(words, at, last().to()) == last().to()) return true;
        }
        return false;
    }

    /** «phường Bến Trúc» of «ỦY BAN NHÂN DÂN PHƯỜNG BẾN TRÚC»; empty where it names no place. */
    String place(Words words) {
        int first = first().from() + 1;
        for (var line : lines) {
            for (int i = Math.max(first, line.from()); i + 1 < line.to(); i++) {
                if (HeaderWords.LEVELS.standAt(words, i)) return ProperCase.within(words, i, line.to());
            }
        }
        return "";
    }
}
