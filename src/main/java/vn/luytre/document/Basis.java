package vn.luytre.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what a document stands.
 *
 * @param enactedBy who has the power to issue it, as a decision names it between its subject and its grounds; else null
 * @param grounds «Căn cứ …», each without its closing mark
 */
public record Basis(@Nullable String enactedBy, List<String> grounds) {
    public static final Basis NONE = new Basis(null, List.of());

    public Basis {
        grounds = List.copyOf(grounds);
    }
}
