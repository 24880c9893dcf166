package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrases;
import vn.luytre.text.Folding;

/**
 * The marking of secrecy, printed alone in the head: «MẬT», «TỐI MẬT», «TUYỆT MẬT», «Độ mật: Mật», also spaced («M Ậ T») or with its marks lost
 * («MAT»: likely). Never words of a sentence or of a title that is broken there («… BẢO VỆ BÍ / MẬT»).
 */
public final class SecrecyReader {
    /** What «mật» goes on from in a title or name of many lines. */
    private static final Phrases<Boolean> BEFORE = Phrases.set(
            "bí",
            "bi",
            "và bảo",
            "và bao",
            "va bao",
            "an toàn bảo",
            "an toàn, bảo",
            "an ninh, bảo",
            "công tác bảo",
            "về bảo");

    private static final int LONGEST_BEFORE = 4;
    private static final Phrases<Boolean> PLACES = Phrases.set("uông bí", "uong bi");
    /** «MẶT / TRẬN TỔ QUỐC» */
    private static final Phrases<Boolean> AFTER = Phrases.set("trận", "tran");

    private static final int TINY = 2;

    private SecrecyReader() {}

    public static @Nullable Found read(PreparedText text) {
        return read(text, text.parts().body());
    }

    /** The same in all of a short text, be it head or not. */
    public static @Nullable Found readAnywhere(PreparedText text) {
        return read(text, text.clean().blocks().size());
    }

    private static @Nullable Found read(PreparedText text, int toBlock) {
        for (var piece : joined(text, Pieces.of(text, 0, toBlock))) {
            var mark = SecrecyMark.of(text.words().between(piece.from(), piece.to()));
            if (mark == null || isOfATitle(text, piece, mark)) continue;
            var span = text.span(piece.from(), piece.to());
            return mark.exact()
                    ? Found.certain(mark.value(), span, "secrecy.printed")
                    : new Found(mark.value(), span, Confidence.LIKELY, "secrecy.damaged");
        }
        return null;
    }

    /** «M      Ậ      T», one letter below the other, «TỐI / MẬT»: what stands apart and belongs together. */
    private static List<Piece> joined(PreparedText text, List<Piece> pieces) {
        var all = new ArrayList<Piece>();
        for (var piece : pieces) {
            var last = all.isEmpty() ? null : all.getLast();
            if (last != null && last.to() == piece.from() && belongs(text, last, piece)) {
                all.removeLast();
                all.add(new Piece(last.from(), piece.to(), last.block()));
            } else {
                all.add(piece);
            }
        }
        return all;
    }

    private static boolean belongs(PreparedText text, Piece one, Piece next) {
        var before = text.words().between(one.from(), one.to());
        var after = text.words().between(next.from(), next.to());
        if (after.length() <= TINY) return before.length() <= TINY || SecrecyMark.of(before + after) != null;
        if (!Folding.key(after.replace(" ", "")).equals("mat")) return false;
        var first = Folding.key(before.replace(" ", ""));
        return first.equals("toi") || first.equals("tuyet");
    }

    private static boolean isOfATitle(PreparedText text, Piece piece, SecrecyMark mark) {
        var words = text.words();
        boolean afterCapitals =
                piece.from() > text.firstWord(text.clean().blocks().get(piece.block()))
                        && words.isCapitals(piece.from() - 1);
        if (mark.isWord() && afterCapitals || !mark.exact() && AFTER.standAt(words, piece.to())) return true;
        return mark.value().equals("Mật") && endsAt(BEFORE, text, piece.from()) && !endsAt(PLACES, text, piece.from());
    }

    private static boolean endsAt(Phrases<Boolean> phrases, PreparedText text, int word) {
        for (int from = Math.max(0, word - LONGEST_BEFORE); from < word; from++) {
            if (phrases.after(text.words(), from, word) == word) return true;
        }
        return false;
    }
}
