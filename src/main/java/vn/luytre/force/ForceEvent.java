package vn.luytre.force;

import java.time.LocalDate;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;

/** What other modules may react to. */
public sealed interface ForceEvent extends AuditedEvent {
    /** The commune concerned, or the province for its norm. */
    UnitId unit();

    private static Deed deed(String what, Object subject, UnitId unit) {
        return Deed.of("force." + what, "force", subject).with("unit", unit);
    }

    /** A commune has a team more. */
    record TeamFounded(TeamId team, UnitId unit, LocalDate on) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("team-founded", team, unit).with("day", on);
        }
    }

    /** Something else is said of a team. */
    record TeamChanged(TeamId team, UnitId unit) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("team-changed", team, unit);
        }
    }

    /** Some came or left. */
    record StrengthChanged(TeamId team, UnitId unit, TeamRole role, int amount, LocalDate on) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("strength-changed", team, unit)
                    .with("role", role)
                    .with("amount", amount)
                    .with("day", on);
        }
    }

    /** A change of strength was noted in error. */
    record StrengthChangeWithdrawn(TeamId team, UnitId unit, long change) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("strength-change-withdrawn", team, unit).with("change", change);
        }
    }

    /** A team is no more. */
    record TeamEnded(TeamId team, UnitId unit, LocalDate on) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("team-ended", team, unit).with("day", on);
        }
    }

    /** It was no end: the team goes on. */
    record TeamResumed(TeamId team, UnitId unit) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("team-resumed", team, unit);
        }
    }

    /** Its commune ended, or its areas stand elsewhere: it is of another commune now. */
    record TeamHandedOver(TeamId team, UnitId unit, UnitId to) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("team-handed-over", team, unit).with("to", to);
        }
    }

    /** Teams came in from a file. */
    record TeamsImported(UnitId unit, int count) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("teams-imported", unit, unit).with("count", count);
        }
    }

    /** Training, kit or money was noted. */
    record LineNoted(long line, UnitId unit, String kind) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("line-noted", line, unit).with("kind", kind);
        }
    }

    /** Such a line was noted in error. */
    record LineWithdrawn(long line, UnitId unit) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("line-withdrawn", line, unit);
        }
    }

    /** The guards of a body were counted. */
    record GuardsCounted(UnitId area, UnitId unit, int guards, LocalDate asOf) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("guards-counted", area, unit)
                    .with("guards", guards)
                    .with("day", asOf);
        }
    }

    /** A province has said how large its teams are to be. */
    record NormSet(UnitId unit, LocalDate from) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("norm-set", unit, unit).with("day", from);
        }
    }

    /** Grades of a commune were proposed. */
    record GradesProposed(UnitId unit, int year, int count) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("grades-proposed", unit, unit)
                    .with("year", year)
                    .with("count", count);
        }
    }

    /** Proposals went back. */
    record GradesReturned(UnitId unit, int year, int count) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("grades-returned", unit, unit)
                    .with("year", year)
                    .with("count", count);
        }
    }

    /** Grades were decided. */
    record GradesDecided(UnitId unit, int year, int count, String decision) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("grades-decided", unit, unit)
                    .with("year", year)
                    .with("count", count)
                    .with("decision", decision);
        }
    }

    /** A decided grade does not hold any more. */
    record GradeRevoked(TeamId team, UnitId unit, int year) implements ForceEvent {
        @Override
        public Deed deed() {
            return ForceEvent.deed("grade-revoked", team, unit).with("year", year);
        }
    }
}
