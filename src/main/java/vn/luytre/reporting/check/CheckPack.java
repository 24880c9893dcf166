package vn.luytre.reporting.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.luytre.calendar.RulePack;
import vn.luytre.reporting.check.Check.Rule;
import vn.luytre.reporting.check.Check.Severity;

/** The checks that ship, {@code rules/reporting/checks.yaml}. One that is broken is named with its file and line. */
final class CheckPack {
    private static final String SHIPPED = "/rules/reporting/checks.yaml";
    private static final Pattern ENTRY = Pattern.compile("^  - ");

    private final String name;
    private final List<Integer> lines;

    private CheckPack(String name, List<Integer> lines) {
        this.name = name;
        this.lines = lines;
    }

    static List<Check> load() {
        try (InputStream stream = CheckPack.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) throw new IllegalStateException("no such rule pack: " + SHIPPED);
            return read(SHIPPED, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED, e);
        }
    }

    static List<Check> read(String name, String yaml) {
        var entries = RulePack.read(name, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .mappings("checks");
        var pack = new CheckPack(name, lines(yaml));
        var checks = new ArrayList<Check>();
        for (var entry : entries) checks.add(pack.check(entry, checks));
        return List.copyOf(checks);
    }

    /** In which lines entries begin, from 1. */
    private static List<Integer> lines(String yaml) {
        var lines = new ArrayList<Integer>();
        int number = 0;
        for (var line : yaml.split("\n", -1)) {
            number++;
            if (ENTRY.matcher(line).find()) lines.add(number);
        }
        return lines;
    }

    private Check check(RulePack entry, List<Check> before) {
        try {
            var check = check(entry);
            if (before.stream().anyMatch(one -> one.id().equals(check.id())))
                throw new IllegalStateException(check.id() + " is there twice");
            return check;
        } catch (IllegalStateException | IllegalArgumentException e) {
            var line = before.size() < lines.size() ? lines.get(before.size()) : 0;
            var id = entry.has("id") ? " (" + entry.text("id") + ")" : "";
            throw new IllegalStateException(name + ":" + line + id + ": " + e.getMessage(), e);
        }
    }

    private static Check check(RulePack entry) {
        return new Check(
                entry.text("id"),
                rule(entry),
                entry.parsed("severity", text -> Severity.valueOf(text.toUpperCase(Locale.ROOT))),
                entry.text("explanation"),
                entry.text("advice"),
                Set.copyOf(entry.texts("except")),
                entry.dateOrNull("from"),
                entry.dateOrNull("to"));
    }

    private static Rule rule(RulePack entry) {
        return switch (entry.text("kind")) {
            case "parts" -> new Check.Parts(entry.texts("parts"), entry.text("whole"));
            case "rates" -> new Check.Rates();
            case "zero" -> new Check.Zero(entry.number("at_least"));
            case "outlier" -> new Check.Outlier(entry.number("periods"), entry.number("known"), entry.number("times"));
            case "missing" -> new Check.Missing();
            case "peers" -> new Check.Peers(entry.number("known"), entry.number("times"));
            default -> throw new IllegalStateException("no such kind: " + entry.text("kind"));
        };
    }
}
