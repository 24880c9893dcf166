package vn.luytre.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an activity served, kept by another module.
 *
 * @param kind «SITE», a site of a model; «TEAM», a team of the core force
 */
public record Subject(String kind, long id) {
    private static final Pattern FORM = Pattern.compile("([^:]+):(\\d{1,18})");

    /** As forms and addresses write it: «SITE:7». */
    @Override
    public String toString() {
        return kind + ":" + id;
    }

    /** Reads many; what is none is left out, for no form of ours sends it. */
    public static List<Subject> parseAll(Collection<? extends @Nullable String> texts) {
        var subjects = new ArrayList<Subject>();
        for (var text : texts) if (text != null && FORM.matcher(text).matches()) subjects.add(parse(text));
        return subjects;
    }

    /** Reads what {@link #toString()} writes. */
    public static Subject parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("no subject: " + text);
        return new Subject(parts.group(1), Long.parseLong(parts.group(2)));
    }
}
