package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/**
 * Nơi nhận: «- Bộ Công an (để b/c);», «- TT Tỉnh ủy, TT HĐND tỉnh (báo cáo);», «- Như trên;», and last «- Lưu: VT, NC.».
 */
final class RecipientReader {
    private static final Phrases<Boolean> SIGNED = Phrases.set("(đã ký", "đã ký", "(ký", "ký tên");
    private final PreparedText text;
    private final Words words;
    private final List<Header.Recipient> recipients = new ArrayList<>();
    private @Nullable Found archive;

    RecipientReader(PreparedText text) {
        this.text = text;
        this.words = text.words();
    }

    List<Header.Recipient> recipients() {
        return List.copyOf(recipients);
    }

    @Nullable
    Found archive() {
        return archive;
    }

    /** Takes its lines out of the foot and returns the others, which belong to the signature. */
    List<Piece> read(List<Piece> foot) {
        var others = new ArrayList<Piece>();
        @Nullable Piece open = null;
        boolean listed = false;
        for (var piece : foot) {
            if (HeaderWords.RECIPIENTS.standsAt(words, piece.from())) {
                listed = true;
                int rest = HeaderWords.RECIPIENTS.after(words, piece.from());
                while (rest < piece.to() && words.isMark(rest, ':')) rest++;
                if (rest < piece.to()) open = piece.within(rest, piece.to());
            } else if (startsEntry(piece, listed, open)) {
                add(open);
                open = piece;
            } else if (open != null && goesOn(open, piece)) {
                open = open.within(open.from(), piece.to());
            } else {
                others.add(piece);
            }
        }
        add(open);
        return others;
    }

    private boolean startsEntry(Piece piece, boolean listed, @Nullable Piece open) {
        if (!listed) return false;
        if (piece.startsWithDash(words)) return true;
        if (isArchive(piece.from())) return archive == null;
        boolean plain = open == null ? recipients.isEmpty() : words.isMark(open.to() - 1, ';');
        return plain
                && archive == null
                && !isArchived(open)
                && !piece.isCapitals(words)
                && words.isMark(piece.to() - 1)
                && ";.".indexOf(words.mark(piece.to() - 1)) >= 0;
    }

    private boolean isArchived(@Nullable Piece open) {
        return open != null && isArchive(first(open));
    }

    private int first(Piece piece) {
        int at = piece.from();
        while (at < piece.to() && words.isMark(at)) at++;
        return at;
    }

    private boolean isArchive(int at) {
        return HeaderWords.ARCHIVE.standsAt(words, at)
                && words.isCapital(at)
                && (words.isMark(at + 1, ':') || words.isCapital(at + 1));
    }

    /** A line that the width broke: the one before has no closing mark, and this one is neither a title nor a name alone. */
    private boolean goesOn(Piece open, Piece piece) {
        if (piece.from() != open.to() || piece.block() - open.block() > 1 || isArchived(open)) return false;
        if (SIGNED.standAt(words, piece.from())) return false;
        if (";.".indexOf(words.mark(open.to() - 1)) >= 0 && words.isMark(open.to() - 1)) return false;
        if (piece.isCapitals(words) && piece.to() - piece.from() > 1 || HeaderWords.TITLES.standAt(words, piece.from()))
            return false;
        boolean small = words.isWord(piece.from()) && !words.isCapital(piece.from()) || words.isMark(piece.from(), '(');
        return small
                || words.isMark(piece.to() - 1) && ";.)".indexOf(words.mark(piece.to() - 1)) >= 0
                || words.isMark(open.to() - 1, ',');
    }

    private void add(@Nullable Piece piece) {
        if (piece == null) return;
        int from = first(piece);
        if (from >= piece.to()) return;
        if (isArchive(from)) {
            archive(from + 1, piece.to());
            return;
        }
        var recipient = Purpose.of(text, from, piece.to());
        if (recipient != null) recipients.add(recipient);
    }

    private void archive(int from, int to) {
        int at = words.isMark(from, ':') ? from + 1 : from;
        var span = at < to ? text.trimmed(at, to) : null;
        if (span != null && archive == null) archive = Found.certain(span.text(), span, "archive.after-luu");
    }
}
