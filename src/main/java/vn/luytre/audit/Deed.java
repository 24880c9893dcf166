package vn.luytre.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.luytre.storage.ContentHash;

/**
 * Something that was done and that somebody may ask about later.
 *
 * @param what a dotted code: «directive.issued»
 * @param module whose thing it was done to
 * @param subject the id of that thing
 * @param detail few and short facts: codes, numbers, dates; never the words of a person
 * @param files the files concerned
 */
public record Deed(
        String what, String module, String subject, SortedMap<String, String> detail, List<ContentHash> files) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final int LONGEST_FACT = 200;
    private static final int MOST_FACTS = 20;

    public Deed {
        if (!CODE.matcher(what).matches()) throw new IllegalArgumentException("no dotted code: " + what);
        if (module.isEmpty() || subject.isEmpty()) throw new IllegalArgumentException(what + " of nothing");
        if (detail.size() > MOST_FACTS) throw new IllegalArgumentException(what + ": " + detail.size() + " facts");
        for (var fact : detail.entrySet()) {
            if (fact.getValue().length() > LONGEST_FACT) {
                throw new IllegalArgumentException(what + ": " + fact.getKey() + " is too long for the log");
            }
        }
        detail = new TreeMap<>(detail);
        files = List.copyOf(files);
    }

    /** One without details. */
    public static Deed of(String what, String module, Object subject) {
        return new Deed(what, module, subject.toString(), new TreeMap<>(), List.of());
    }

    /** The same with a fact more. */
    public Deed with(String fact, Object value) {
        var more = new TreeMap<>(Map.of(fact, value.toString()));
        more.putAll(detail);
        return new Deed(what, module, subject, more, files);
    }

    /** The same with a file more. */
    public Deed with(ContentHash file) {
        var more = new ArrayList<>(files);
        more.add(file);
        return new Deed(what, module, subject, detail, more);
    }
}
