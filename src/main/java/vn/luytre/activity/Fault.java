package vn.luytre.activity;

import java.util.List;
import vn.luytre.web.Refused;

/**
 * What is wrong with a field of what somebody wrote.
 *
 * @param field as forms call it; a measure is «m.» and its code
 * @param key of the sentence in {@code messages}
 */
public record Fault(String field, String key, List<Object> arguments) {
    static Fault of(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }

    Refused refused() {
        return new Refused(key, arguments.toArray());
    }
}
