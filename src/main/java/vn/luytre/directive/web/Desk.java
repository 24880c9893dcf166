package vn.luytre.directive.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.directive.Directive;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.Directives;
import vn.luytre.directive.Person;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Who sits before the screen, for which office, and what of the directives that person may see and do. */
@Component
class Desk {
    private final Access access;
    private final Office office;
    private final Directives directives;

    Desk(Access access, Office office, Directives directives) {
        this.access = access;
        this.office = office;
        this.directives = directives;
    }

    Person person() {
        var account = access.current().account();
        return new Person(
                account.id().value(),
                account.post().isEmpty() ? account.name() : account.name() + ", " + account.post());
    }

    /** The unit for which the person receives documents: the own one, else the office's province. */
    UnitId office() {
        var own = access.current().account().unit();
        var unit = own == null ? office.province().orElseThrow(() -> new Refused("directive.no-office")) : own;
        access.require(Right.PREPARE, unit);
        return unit;
    }

    /** The offices whose directives the person may see; null for all. */
    @Nullable
    List<Long> offices() {
        var reach = access.reach(Right.VIEW);
        return reach.everywhere()
                ? null
                : reach.units().stream().map(UnitId::value).toList();
    }

    /** A directive towards whose office the person has the right. */
    Directive directive(DirectiveId id, Right right) {
        var directive = directives.find(id).orElseThrow(NotFound::new);
        access.require(right, directive.office());
        return directive;
    }

    boolean may(Directive directive, Right right) {
        return access.may(right, directive.office());
    }
}
