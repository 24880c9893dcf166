package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.layout.DocumentType;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Words;

/** Gathers the bodies that the lines above title, «V/v» and «Kính gửi» name, in the order of the print. */
final class BodyNames {
    private static final int LONGEST_MIXED_NAME = 12;
    private static final Phrase AGAINST = Phrase.of("chống");
    private static final Phrase JOINT = Phrase.of("liên ngành");
    private final HeadLines head;
    private final Words words;
    private final List<BodyName> names = new ArrayList<>();

    BodyNames(HeadLines head) {
        this.head = head;
        this.words = head.text().words();
    }

    List<BodyName> read() {
        boolean apart = true;
        for (var line : head.lines()) {
            if (endsNames(line)) break;
            if (isName(line)) {
                add(line.piece(), apart);
                apart = false;
            } else if (!line.is(HeadLine.Kind.MOTTO)) {
                apart = true;
            }
        }
        return names;
    }

    private boolean endsNames(HeadLine line) {
        var piece = line.piece();
        return line.is(HeadLine.Kind.TYPE)
                || line.is(HeadLine.Kind.TO)
                || DocumentType.beforeTitle(words, piece.from(), piece.to()) > piece.from();
    }

    private boolean isName(HeadLine line) {
        return line.is(HeadLine.Kind.CAPITALS) || line.is(HeadLine.Kind.OTHER) && isMixedName(line.piece());
    }

    /** «Ủy ban nhân dân xã Đồng Lúa»: a body that is not printed in capitals. */
    private boolean isMixedName(Piece piece) {
        return words.isCapital(piece.from())
                && HeaderWords.BODIES.standAt(words, piece.from())
                && piece.to() - piece.from() <= LONGEST_MIXED_NAME;
    }

    /** @param apart true where number, date or another line stands between this line and the name before it */
    private void add(Piece piece, boolean apart) {
        var before = names.isEmpty() ? null : names.getLast();
        if (before != null && !apart && !startsBody(before, piece))
            before.lines().add(piece);
        else if (startsBody(null, piece)) names.add(new BodyName(new ArrayList<>(List.of(piece))));
    }

    /** «PHÒNG, CHỐNG TỘI PHẠM» in a second line is no «PHÒNG». */
    private boolean startsBody(@Nullable BodyName before, Piece line) {
        if (!HeaderWords.BODIES.standAt(words, line.from())) return false;
        if (words.isMark(line.from() + 1, ',') || AGAINST.standsAt(words, line.from() + 1)) return false;
        return before == null || !goesOn(before.last());
    }

    private boolean goesOn(Piece before) {
        boolean open = words.isMark(before.to() - 1) && ",-–".indexOf(words.mark(before.to() - 1)) >= 0;
        return open || JOINT.after(words, before.from()) == before.to();
    }
}
