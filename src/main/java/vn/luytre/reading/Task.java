package vn.luytre.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest labelled item that holds obligations, or an unlabelled closing paragraph that gives an order.
 *
 * @param id «T1», in the order of the text
 * @param label path of the printed labels: «3», «II.4», «5.b», «Điều 6.2», «4.-2»; null for an unlabelled paragraph
 * @param heading heading that the item stands under or has, often the unit that must act
 * @param product what a row of an assignment table is to yield
 */
public record Task(
        String id,
        @Nullable String label,
        @Nullable String heading,
        Span span,
        List<Actor> actors,
        List<Action> actions,
        @Nullable String product,
        Confidence confidence,
        String rule) {

    /** «chủ trì»: leads; «phối hợp»: cooperates; «theo dõi»: oversees the whole document; «thực hiện»: all others. */
    public enum Role {
        LEADS("chủ trì"),
        COOPERATES("phối hợp"),
        OVERSEES("theo dõi"),
        ACTS("thực hiện");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** The word of the documents. */
        public String word() {
            return word;
        }
    }

    /** Where the text names the actor: in the item, in its heading, in a column of a table, or in the lead sentence. */
    public enum Source {
        NAMED,
        HEADING,
        COLUMN,
        DEFAULT
    }

    /**
     * A body that must act.
     *
     * @param name as printed
     * @param norm written out, without brackets
     * @param also a second role of the same body, or null
     * @param via «chỉ đạo» where it must act because another is told to direct it
     */
    public record Actor(
            String name,
            String norm,
            Role role,
            Source source,
            @Nullable Role also,
            @Nullable String via,
            Span span,
            Confidence confidence,
            String rule) {}

    /**
     * One atomic duty.
     *
     * @param segment number of the sentence, or the part of it between semicolons, that it belongs to
     */
    public record Action(
            String id,
            int segment,
            Span span,
            List<Actor> actors,
            List<Timing> timing,
            Confidence confidence,
            String rule) {}
}
