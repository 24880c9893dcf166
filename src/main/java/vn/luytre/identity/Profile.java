package vn.luytre.identity;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/** What an administrator enters of an account. */
public record Profile(
        String login,
        String name,
        @Nullable String mail,
        @Nullable UnitId unit,
        String post,
        @Nullable LocalDate endsOn) {
    public Profile {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        mail = mail == null || mail.isBlank() ? null : mail.strip().toLowerCase(Locale.ROOT);
        post = post.strip();
    }
}
