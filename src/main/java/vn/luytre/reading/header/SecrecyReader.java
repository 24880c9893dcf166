package vn.luytre.reading.header;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.words.Phrases;

/** The marking of secrecy, printed alone in the head: «MẬT», «TỐI MẬT», «TUYỆT MẬT», «Độ mật: MẬT». Never words of a sentence. */
public final class SecrecyReader {
    private static final Phrases<String> MARKINGS = Phrases.of(java.util.Map.of(
            "mật",
            "Mật",
            "tối mật",
            "Tối mật",
            "tuyệt mật",
            "Tuyệt mật",
            "độ mật: mật",
            "Mật",
            "độ mật: tối mật",
            "Tối mật",
            "độ mật: tuyệt mật",
            "Tuyệt mật"));

    private SecrecyReader() {}

    public static @Nullable Found read(PreparedText text) {
        var words = text.words();
        for (var piece : Pieces.of(text, 0, text.parts().body())) {
            var hit = MARKINGS.longestAt(words, piece.from(), piece.to());
            if (hit == null || hit.after() != piece.to() || !words.isCapitals(piece.to() - 1)) continue;
            return Found.certain(hit.meaning(), text.span(piece.from(), piece.to()), "secrecy.printed");
        }
        return null;
    }
}
