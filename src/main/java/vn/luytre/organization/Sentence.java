package vn.luytre.organization;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence that a screen shows: its key in the messages and what it names. Kept so, it can be shown in any language.
 *
 * @param arguments texts, filled in as they are
 */
public record Sentence(String key, List<String> arguments) {
    private static final Locale VIETNAMESE = Locale.ROOT; // the base file

    static Sentence of(String key, String... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** In Vietnamese. */
    public String text() {
        var pattern =
                ResourceBundle.getBundle("messages.organization", VIETNAMESE).getString(key);
        return new MessageFormat(pattern, VIETNAMESE).format(arguments.toArray());
    }
}
