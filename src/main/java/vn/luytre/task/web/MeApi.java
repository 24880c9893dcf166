package vn.luytre.task.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** For whom a program has come in, and for which units that one looks. */
@RestController
@Needs(Right.OWN_ACCOUNT)
class MeApi {
    private final Access access;
    private final DutyDesk desk;
    private final NameBook names;

    MeApi(Access access, DutyDesk desk, NameBook names) {
        this.access = access;
        this.desk = desk;
        this.names = names;
    }

    @GetMapping("/api/v1/me")
    MeJson me() {
        var units = desk.units();
        var called = names.of(units.stream().map(UnitId::value), Stream.empty());
        return new MeJson(
                access.current().account().name(),
                units.stream()
                        .map(unit -> new Acting(unit.value(), called.unit(unit.value()), desk.may(Right.REPORT, unit)))
                        .toList());
    }

    /** The account. */
    record MeJson(String name, List<Acting> units) {}

    /** A unit, and whether the account reports for it. */
    record Acting(long id, String name, boolean reports) {}
}
