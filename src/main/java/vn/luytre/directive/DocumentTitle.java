package vn.luytre.directive;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lists call a document: «Kế hoạch 12/KH-UBND». */
public final class DocumentTitle {
    private DocumentTitle() {}

    /** Its kind and number, else its subject, with a capital letter; empty where nothing is known. */
    public static String of(Optional<String> type, Optional<String> number, Optional<String> subject) {
        var known = Stream.of(type, number).flatMap(Optional::stream).collect(Collectors.joining(" "));
        var title = known.isBlank() ? subject.orElse("") : known.strip();
        return title.isEmpty()
                ? ""
                : title.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + title.substring(1);
    }
}
