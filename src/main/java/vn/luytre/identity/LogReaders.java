package vn.luytre.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.organization.UnitId;

/** Whose deeds somebody may see in the log: those of the accounts of the units that the right reaches. */
@Service
public class LogReaders {
    private final AccountStore accounts;
    private final Access access;

    LogReaders(AccountStore accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    /**
     * The accounts; nothing where all of the log may be seen and nothing narrows it.
     *
     * @param unit only those of this unit
     * @param who a piece of a name
     */
    @Transactional(readOnly = true)
    public Optional<List<Account>> seen(@Nullable UnitId unit, String who) {
        var reach = access.reach(Right.VIEW_AUDIT);
        if (unit != null) access.require(Right.VIEW_AUDIT, unit);
        if (reach.everywhere() && unit == null && who.isEmpty()) return Optional.empty();
        boolean everywhere = reach.everywhere() && unit == null;
        var units = unit == null ? reach.units() : Set.of(unit);
        return Optional.of(accounts.all(new AccountStore.Filter(everywhere, units, who.toLowerCase(Locale.ROOT))));
    }

    /** The accounts with these ids. */
    @Transactional(readOnly = true)
    public List<Account> named(Set<String> ids) {
        return accounts.all(ids);
    }

    /** The units whose log may be seen; nothing where there are no bounds. */
    public Optional<Set<UnitId>> units() {
        var reach = access.reach(Right.VIEW_AUDIT);
        return reach.everywhere() ? Optional.empty() : Optional.of(reach.units());
    }
}
