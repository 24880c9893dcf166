package vn.luytre.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Profile;
import vn.luytre.identity.Role;
import vn.luytre.identity.Roles;

/** The accounts, with posts and made-up names, and what they may do. */
@OnDemo
@Component
class ProvinceAccounts {
    private static final Map<String, Role> ROLES = Map.of(
            "Chuyên viên",
            Role.OFFICER,
            "Lãnh đạo",
            Role.LEADER,
            "Quản trị",
            Role.ADMINISTRATOR,
            "Người xem",
            Role.READER);
    private static final String EVERYWHERE = "*";

    private final Accounts accounts;
    private final Roles roles;

    ProvinceAccounts(Accounts accounts, Roles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    void add(Places.On places, String password, LocalDate day) {
        var profiles = new ArrayList<Profile>();
        Table.read("tai-khoan.csv")
                .forEach(row -> profiles.add(
                        new Profile(row.text(0), row.text(1), null, places.named(row, 3), row.text(2), null)));
        accounts.addForTrial(profiles, password);
        Table.read("vai-tro.csv").forEach(row -> grant(row, places, day));
    }

    private void grant(Table.Row row, Places.On places, LocalDate day) {
        var account = accounts.byLogin(row.text(0)).orElseThrow(() -> row.fault(row.text(0)));
        var role = ROLES.get(row.text(1));
        if (role == null) throw row.fault(row.text(1));
        var unit = row.text(2).equals(EVERYWHERE) ? null : places.named(row.text(2));
        roles.grant(account.id(), role, unit, day, null);
    }
}
