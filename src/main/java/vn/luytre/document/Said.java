package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document says for each placeholder. */
final class Said {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> PLACES = List.of("TỈNH", "THÀNH PHỐ", "XÃ", "PHƯỜNG", "ĐẶC KHU");
    private static final char NO_BREAK = '\u00A0';
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final double PART_OF_ITS_LINE = 0.4;

    private final OfficialDocument document;

    Said(OfficialDocument document) {
        this.document = document;
    }

    boolean isEmpty(Placeholder placeholder) {
        return switch (placeholder.way()) {
            case WORDS -> words(placeholder).isEmpty();
            case LINES -> lines(placeholder).isEmpty();
            case BLOCKS ->
                placeholder == Placeholder.BODY
                        ? document.body().isEmpty()
                        : document.distribution().addressees().isEmpty();
            case RULE -> true;
        };
    }

    String words(Placeholder placeholder) {
        var head = document.head();
        return switch (placeholder) {
            case SUPERIOR -> capitals(head.superior());
            case ISSUER -> capitals(head.issuer());
            case NUMBER -> head.numberAndNotation();
            case PLACE -> tidy(head.place());
            case DAY -> head.dayInWords();
            case TYPE -> document.type().isTitled() ? capitals(document.type().title()) : "";
            case SUBJECT -> tidy(document.subject());
            case ENACTED_BY -> capitals(document.basis().enactedBy());
            case SIGNER -> tidy(document.signature().name());
            case GROUNDS, ADDRESSEES, BODY, RECIPIENTS, AUTHORITY, MOTTO_RULE, ISSUER_RULE, SUBJECT_RULE ->
                throw new IllegalArgumentException(placeholder.toString());
        };
    }

    List<String> lines(Placeholder placeholder) {
        return switch (placeholder) {
            case GROUNDS -> ended(document.basis().grounds(), "");
            case RECIPIENTS -> recipients();
            case AUTHORITY -> authority();
            default -> throw new IllegalArgumentException(placeholder.toString());
        };
    }

    private List<String> recipients() {
        if (!document.type().hasRecipients()) return List.of();
        var lines = new ArrayList<>(document.distribution().recipients().stream()
                .map(Recipient::toString)
                .toList());
        lines.add("Lưu: " + document.distribution().archive());
        return ended(lines, "- ");
    }

    private List<String> authority() {
        var signature = document.signature();
        var lines = new ArrayList<String>();
        signature.mandates().forEach(mandate -> lines.add(capitals(mandate.toString())));
        signature.titles().forEach(title -> lines.add(capitals(title)));
        return lines;
    }

    /** Each with «;», the last with a full stop. */
    static List<String> ended(List<String> lines, String dash) {
        var ended = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++)
            ended.add(dash + tidy(lines.get(i)) + (i < lines.size() - 1 ? ";" : "."));
        return ended;
    }

    /** The whole motto has a line under it, of the name of the issuer and of the subject a part. */
    int ruleLength(Placeholder placeholder, int room) {
        return switch (placeholder) {
            case MOTTO_RULE -> Math.min(room, TextWidth.bold(MOTTO, 13));
            case ISSUER_RULE -> part(words(Placeholder.ISSUER), 12, room);
            case SUBJECT_RULE -> part(document.subject(), 14, room);
            default -> throw new IllegalArgumentException(placeholder.toString());
        };
    }

    private static int part(String text, int size, int room) {
        return (int) (Math.min(room, TextWidth.bold(text, size)) * PART_OF_ITS_LINE);
    }

    /** Words of one line: blanks of all kinds but those that hold words together become one. */
    static String tidy(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    /** In capitals; where the name is too long for a line it breaks before «TỈNH …», not within the name of the place. */
    static String capitals(@Nullable String text) {
        var name = text == null ? "" : tidy(text).toUpperCase(VIETNAMESE);
        for (var word : PLACES) {
            int at = name.lastIndexOf(" " + word + " ");
            if (at >= 0)
                return name.substring(0, at + 1) + name.substring(at + 1).replace(' ', NO_BREAK);
        }
        return name;
    }
}
