package vn.luytre.directive.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a directive a person looks at beside the review, from 1; 0 for its text. It stays until the person chooses another
 * one, whatever is changed in the draft.
 */
record ShownPage(UUID directive, int page) implements Serializable {
    static final int TEXT = 0;

    private static final String NAME = "directive.shown-page";

    /** The page that is asked for, else the one that was shown last, else what suits the document. */
    static int of(HttpSession session, UUID directive, @Nullable Integer asked, IntSupplier suited) {
        if (asked != null) {
            session.setAttribute(NAME, new ShownPage(directive, asked));
            return asked;
        }
        return session.getAttribute(NAME) instanceof ShownPage(var of, int page) && of.equals(directive)
                ? page
                : suited.getAsInt();
    }
}
