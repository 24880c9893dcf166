package vn.luytre.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which entries are looked for. What is null or empty does not narrow it.
 *
 * @param accounts whose deeds; null for those of all and of nobody
 * @param from first day
 * @param to last day
 * @param kind a dotted code, or its beginning: «task» for all of a module
 * @param subject id of the thing
 */
public record LogFilter(
        @Nullable Collection<String> accounts,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String kind,
        String subject) {

    /** What follows «where»: only the conditions that are asked for, so that each finds its index. */
    String conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (accounts != null) conditions.add("e.account = any (:accounts)");
        if (from != null) conditions.add("e.at >= :from");
        if (to != null) conditions.add("e.at < :until");
        if (!kind.isBlank()) conditions.add("(e.what = :kind or e.what like :below)");
        if (!subject.isBlank()) conditions.add("e.subject = :subject");
        return String.join(" and ", conditions);
    }

    JdbcClient.StatementSpec into(JdbcClient.StatementSpec statement, ZoneId zone) {
        var values = new HashMap<String, Object>();
        if (accounts != null) values.put("accounts", accounts.toArray(String[]::new));
        if (from != null) values.put("from", from.atStartOfDay(zone).toOffsetDateTime());
        if (to != null) values.put("until", to.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
        if (!kind.isBlank()) values.putAll(Map.of("kind", kind, "below", like(kind) + ".%"));
        if (!subject.isBlank()) values.put("subject", subject.strip());
        return statement.params(values);
    }

    private static String like(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
