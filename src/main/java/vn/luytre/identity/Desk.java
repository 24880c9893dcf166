package vn.luytre.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitId;

/** Who sits before the screen: for which units that person looks at things, and under which name a deed of theirs stands. */
@Service
public class Desk {
    private final Access access;
    private final Accounts accounts;
    private final Office office;

    Desk(Access access, Accounts accounts, Office office) {
        this.access = access;
        this.accounts = accounts;
        this.office = office;
    }

    /** The units for which the person looks at things, own ones first; none where there is no role but that of an administrator. */
    public Set<UnitId> units() {
        var units = new LinkedHashSet<>(access.own(Right.VIEW));
        if (access.reach(Right.VIEW).everywhere()) office.province().ifPresent(units::add);
        return units;
    }

    /** By which role the person does something towards a unit; who has none is denied. */
    public Authority authority(Right right, UnitId unit) {
        return access.authority(right, unit).orElseThrow(() -> new AccessDeniedException(right + " towards " + unit));
    }

    /** The name and post under which it stands: «Lê An, Phó phòng, thay mặt Trần Bình». */
    public String name(Authority authority) {
        var name = access.current().account().nameAndPost();
        return authority
                .onBehalfOf()
                .flatMap(accounts::find)
                .map(Account::name)
                .map(leader -> name + ", thay mặt " + leader)
                .orElse(name);
    }
}
