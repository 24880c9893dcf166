package vn.luytre.directive.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.luytre.directive.Person;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitId;

/** Who sits before the screen, and for which office. */
@Component
class Desk {
    private static final UnitId NOT_CHOSEN_YET = new UnitId(0);

    private final Office office;

    Desk(Office office) {
        this.office = office;
    }

    Person person() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var name = signedIn == null ? "" : signedIn.getName();
        return new Person(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
    }

    UnitId office() {
        return office.province().orElse(NOT_CHOSEN_YET);
    }
}
