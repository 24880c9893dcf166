package vn.luytre.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.Account;
import vn.luytre.identity.Profile;
import vn.luytre.organization.UnitId;

/** An account as it is typed. */
record AccountForm(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Pattern(regexp = LOGIN) String login,
        @Nullable @Email @Size(max = 200) String mail,
        @Nullable Long unit,
        @Nullable @Size(max = 150) String post,
        @Nullable LocalDate endsOn) {
    /** Names that can be typed everywhere. */
    static final String LOGIN = "[A-Za-z0-9][A-Za-z0-9._-]{2,49}";

    static AccountForm of(Account account) {
        var unit = account.unit();
        return new AccountForm(
                account.name(),
                account.login(),
                account.mail(),
                unit == null ? null : unit.value(),
                account.post(),
                account.endsOn());
    }

    Profile profile() {
        return new Profile(login, name, mail, unit == null ? null : new UnitId(unit), post == null ? "" : post, endsOn);
    }
}
