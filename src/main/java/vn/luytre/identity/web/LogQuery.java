package vn.luytre.identity.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the log, as it stands in the address. */
record LogQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String who,
        @Nullable String kind,
        @Nullable Long unit,
        @Nullable String subject) {
    LogQuery {
        who = who == null ? "" : who.strip();
        kind = kind == null ? "" : kind.strip();
        subject = subject == null ? "" : subject.strip();
    }
}
