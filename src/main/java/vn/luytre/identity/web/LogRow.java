package vn.luytre.identity.web;

import java.util.List;
import vn.luytre.audit.LogLine;

/**
 * A line of the log with names.
 *
 * @param name of who did it; the id where there is no such account any more
 * @param unit where that one works today
 * @param subject what it was done to, by its name where that is an account, else by its id
 */
public record LogRow(LogLine line, String name, String unit, String subject, List<Fact> facts) {
    public LogRow {
        facts = List.copyOf(facts);
    }

    /** A detail; a unit by its name of today. */
    public record Fact(String key, String value) {}
}
