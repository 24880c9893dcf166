package vn.luytre.directive;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.luytre.organization.UnitId;

/** What becomes of the duties of an issued directive. The module above that follows them implements it. */
public interface FollowUp {
    /** Whether one of the units got a duty of it, directly or handed down. */
    boolean concerns(DirectiveId directive, Collection<UnitId> units);

    /** The directives of which one of the units got a duty, directly or handed down. */
    Set<DirectiveId> received(Collection<UnitId> units);

    /** How far its duties are; nothing where there are none. */
    Optional<Progress> of(DirectiveId directive);

    /**
     * How far the duties are that units got of a directive.
     *
     * @param late still owed and past the date
     * @param address where they are listed
     */
    record Progress(long total, long done, long late, String address) {}
}
