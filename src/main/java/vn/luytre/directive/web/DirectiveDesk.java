package vn.luytre.directive.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.luytre.directive.Directive;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.DirectiveState;
import vn.luytre.directive.Directives;
import vn.luytre.directive.FollowUp;
import vn.luytre.directive.Person;
import vn.luytre.directive.ReadableDirectives;
import vn.luytre.identity.Access;
import vn.luytre.identity.Right;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitId;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Who sits before the screen, for which office, and what of the directives that person may see and do. */
@Component
class DirectiveDesk {
    private final Access access;
    private final Office office;
    private final Directives directives;
    private final ObjectProvider<FollowUp> followUp;

    DirectiveDesk(Access access, Office office, Directives directives, ObjectProvider<FollowUp> followUp) {
        this.access = access;
        this.office = office;
        this.directives = directives;
        this.followUp = followUp;
    }

    Person person() {
        var account = access.current().account();
        return new Person(account.id().value(), account.nameAndPost());
    }

    /** The unit for which the person receives documents: the own one, else the office's province. */
    UnitId office() {
        var own = access.current().account().unit();
        var unit = own == null ? office.province().orElseThrow(() -> new Refused("directive.no-office")) : own;
        access.require(Right.PREPARE, unit);
        return unit;
    }

    /** What of the directives the person may read, in lists; null for all. */
    @Nullable
    ReadableDirectives readable() {
        var reach = access.reach(Right.VIEW);
        if (reach.everywhere()) return null;
        var received = followUp.stream().flatMap(one -> one.received(reach.units()).stream());
        return new ReadableDirectives(
                reach.units().stream().map(UnitId::value).toList(),
                received.map(DirectiveId::value).distinct().toList());
    }

    /** A directive towards whose office the person has the right; what was issued is read by those who got a duty of it too. */
    Directive directive(DirectiveId id, Right right) {
        var directive = directives.find(id).orElseThrow(NotFound::new);
        if (right != Right.VIEW || !isForUs(directive)) access.require(right, directive.office());
        return directive;
    }

    private boolean isForUs(Directive directive) {
        return directive.state() == DirectiveState.ISSUED
                && followUp.stream()
                        .anyMatch(one -> one.concerns(
                                directive.id(), access.reach(Right.VIEW).units()));
    }

    /** How far the duties of an issued directive are. */
    Optional<FollowUp.Progress> progress(Directive directive) {
        return directive.state() == DirectiveState.ISSUED
                ? followUp.stream()
                        .flatMap(one -> one.of(directive.id()).stream())
                        .findFirst()
                : Optional.empty();
    }

    boolean may(Directive directive, Right right) {
        return access.may(right, directive.office());
    }
}
