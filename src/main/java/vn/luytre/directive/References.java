package vn.luytre.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.calendar.OfficialDate;

/** Directives as letters name them. */
@Service
public class References {
    private static final String UNKNOWN = "văn bản";

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** «Kế hoạch số 12/KH-UBND ngày 05/01/2026», as far as it is known. */
    @Transactional(readOnly = true)
    public Map<DirectiveId, String> of(Collection<DirectiveId> ids) {
        var words = new HashMap<DirectiveId, String>();
        if (ids.isEmpty()) return words;
        jdbc.sql("select id, type, number, issued_on from directive.directive where id = any (:ids)")
                .param("ids", ids.stream().map(DirectiveId::value).toArray(UUID[]::new))
                .query(row -> {
                    words.put(
                            new DirectiveId(row.getObject("id", UUID.class)),
                            words(
                                    row.getString("type"),
                                    row.getString("number"),
                                    row.getObject("issued_on", LocalDate.class)));
                });
        return words;
    }

    private static String words(@Nullable String type, @Nullable String number, @Nullable LocalDate day) {
        var name = type == null || type.isBlank() ? UNKNOWN : type.strip();
        return name.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi"))
                + name.substring(1)
                + (number == null ? "" : " số " + number)
                + (day == null ? "" : " ngày " + OfficialDate.Style.SLASHES.write(day));
    }
}
