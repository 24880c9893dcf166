package vn.luytre.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an activity is part of: a coordination programme as people call it, or a directive.
 *
 * @param name as somebody wrote it; empty where a directive says it
 */
public record Programme(String name, @Nullable UUID directive) {
    /** None. */
    public static final Programme NONE = new Programme("", null);

    public boolean isNone() {
        return name.isBlank() && directive == null;
    }
}
