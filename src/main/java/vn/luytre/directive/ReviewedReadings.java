package vn.luytre.directive;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.directive.draft.DraftStore;

/**
 * Readings as people corrected them, as labelled documents of the schema {@code directive-gold/1}: test cases for the next version of
 * the reader. Only those whose review is done; the program never learns from them by itself.
 */
public final class ReviewedReadings {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final DraftStore drafts;

    public ReviewedReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.drafts = new DraftStore(jdbc);
    }

    /**
     * A labelled document.
     *
     * @param name for its files, without an ending
     * @param labels JSON over many lines
     */
    public record Labelled(String name, String text, String labels) {}

    private record Kept(UUID directive, String text, String reading) {}

    /** All whose review is done, in the order in which they were received. */
    public List<Labelled> all() {
        return jdbc.sql("""
                select r.directive, r.text, r.reading
                  from directive.reading r join directive.directive d on d.id = r.directive
                 where d.state in ('AWAITING_APPROVAL', 'ISSUED')
                 order by d.received_at, d.id
                """).query(Kept.class).list().stream()
                .map(this::labelled)
                .toList();
    }

    private Labelled labelled(Kept kept) {
        var text = JSON.readTree(kept.text()).path("text").asString();
        var draft = drafts.find(kept.directive()).orElseThrow();
        var name = kept.directive().toString();
        var labels = new Labels(name, text, JSON.readTree(kept.reading()), draft).json();
        return new Labelled(name, text, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(labels) + "\n");
    }
}
