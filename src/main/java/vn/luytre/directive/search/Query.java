package vn.luytre.directive.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.ReadableDirectives;

/**
 * What is looked for, and among what.
 *
 * @param text words or a number
 * @param issuer part of its name
 * @param state name of a state
 * @param units one of which has a duty of it; null for all
 * @param readable among which; null for all
 */
public record Query(
        String text,
        String issuer,
        String type,
        @Nullable Integer year,
        @Nullable List<Long> units,
        String state,
        @Nullable ReadableDirectives readable) {

    /** A query for words among everything. */
    public static Query of(String text) {
        return new Query(text, "", "", null, null, "", null);
    }

    String folded() {
        return SearchText.folded(text);
    }

    String marked() {
        return SearchText.marked(text);
    }

    /** All its words, of which the last may still be typed, for PostgreSQL; they are letters and digits only. */
    String words() {
        var words = SearchText.words(folded());
        return words.isEmpty() ? "" : "'" + String.join("' & '", words) + "':*";
    }

    Optional<String> wantedIssuer() {
        return Optional.of(SearchText.folded(issuer).strip()).filter(wanted -> !wanted.isEmpty());
    }
}
