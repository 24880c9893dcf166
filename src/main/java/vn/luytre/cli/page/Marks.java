package vn.luytre.cli.page;

import java.util.EnumSet;
import java.util.Set;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;

/** The discreet signs behind values that a person should look at, and the line that explains those which were used. */
final class Marks {
    private final Set<Confidence> used = EnumSet.noneOf(Confidence.class);

    /** The value with its sign. */
    String value(Found found) {
        return marked(found.value(), found.confidence());
    }

    /** The text with the sign of how sure it is. */
    String marked(String text, Confidence confidence) {
        return marked(text, confidence, "");
    }

    /** The text, what is said about it, and the sign, unless its last words have the same one already. */
    String marked(String text, Confidence confidence, String remark) {
        used.add(confidence);
        var shown = Printable.line(text) + remark;
        var sign = sign(confidence);
        return shown.endsWith(sign) ? shown : shown + Sheet.FIXED_BLANK + sign;
    }

    private static String sign(Confidence confidence) {
        return switch (confidence) {
            case CERTAIN -> "";
            case LIKELY -> "~";
            case UNSURE -> "?";
        };
    }

    /** What the signs mean; empty where none was used. */
    String legend() {
        boolean likely = used.contains(Confidence.LIKELY);
        boolean unsure = used.contains(Confidence.UNSURE);
        var legend = likely ? "~ nhiều khả năng đúng" : "";
        if (likely && unsure) legend += "   ";
        return unsure ? legend + "? chưa chắc, cần người xem lại" : legend;
    }
}
