package vn.luytre.identity;

import static vn.luytre.identity.Role.ADMINISTRATOR;
import static vn.luytre.identity.Role.LEADER;
import static vn.luytre.identity.Role.OFFICER;
import static vn.luytre.identity.Role.READER;
import static vn.luytre.organization.UnitRelation.BELOW;
import static vn.luytre.organization.UnitRelation.OWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.luytre.organization.UnitRelation;

/**
 * Something that can be done to what belongs to a unit, and which role may do it where. This is the one table of rights; a
 * relation says where the unit stands as seen from that of the role.
 */
public enum Right {
    /** The own account; everybody who is signed in. */
    OWN_ACCOUNT,
    /** Read documents, duties and figures. */
    VIEW(may(OFFICER, OWN, BELOW), may(LEADER, OWN, BELOW), may(READER, OWN, BELOW)),
    /** Upload, review and draft. */
    PREPARE(may(OFFICER, OWN), may(LEADER, OWN)),
    /** Accept duties of the own unit, report progress and results. */
    REPORT(may(OFFICER, OWN), may(LEADER, OWN)),
    /** Record what was done: activities, models, teams, self-reviews, of the own unit or of units below, which often have no account. */
    RECORD(may(OFFICER, OWN, BELOW), may(LEADER, OWN, BELOW)),
    /** Bring figures of the own unit or of units below from a file or another program. */
    IMPORT_FIGURES(may(OFFICER, OWN, BELOW), may(LEADER, OWN, BELOW)),
    /** Look at what units below reported and send it back or propose to accept it. */
    CHECK(may(OFFICER, BELOW), may(LEADER, OWN, BELOW)),
    /** Issue, approve, assign, accept, grant an extension. */
    DECIDE(may(LEADER, OWN, BELOW)),
    /** Let somebody else decide for a time. */
    DEPUTISE(may(LEADER, OWN)),
    /** Add, change and lock accounts, give roles. */
    MANAGE_ACCOUNTS(may(ADMINISTRATOR, OWN, BELOW)),
    /** Change the tree of units and committees. */
    MANAGE_UNITS(may(ADMINISTRATOR, OWN, BELOW)),
    /** Read the log of who did what. */
    VIEW_AUDIT(may(ADMINISTRATOR, OWN, BELOW), may(LEADER, OWN));

    private record Reach(Role role, Set<UnitRelation> relations) {}

    @SuppressWarnings("ImmutableEnumChecker") // filled here, changed nowhere
    private final Map<Role, Set<UnitRelation>> reach = new EnumMap<>(Role.class);

    Right(Reach... reaches) {
        for (var one : reaches) reach.put(one.role, one.relations);
    }

    private static Reach may(Role role, UnitRelation first, UnitRelation... others) {
        return new Reach(role, EnumSet.of(first, others));
    }

    /** Whether who took over from a unit that has ended has it towards what that unit did. Figures and duties have rules of their own. */
    public boolean isInherited() {
        return switch (this) {
            case VIEW, RECORD, CHECK, DECIDE -> true;
            case OWN_ACCOUNT, PREPARE, REPORT, IMPORT_FIGURES, DEPUTISE, MANAGE_ACCOUNTS, MANAGE_UNITS, VIEW_AUDIT ->
                false;
        };
    }

    /** Whether a role gives it towards a unit in this relation. */
    public boolean isGivenBy(Role role, UnitRelation relation) {
        return reach.getOrDefault(role, Set.of()).contains(relation);
    }

    /** Whether a role gives it towards any unit. */
    public boolean isGivenBy(Role role) {
        return reach.containsKey(role);
    }
}
