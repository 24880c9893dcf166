package vn.luytre.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.identity.AccountId;

/** What an assignment without parts does, in a table: written apart from the rules, to hold them to it. */
final class Model {
    private static final Map<AssignmentState, Set<String>> ALLOWED = Map.of(
            AssignmentState.ASSIGNED, Set.of("Accept", "AskExtension", "GrantExtension", "RefuseExtension", "Cancel"),
            AssignmentState.ACCEPTED, Set.of("Progress", "AskExtension", "GrantExtension", "RefuseExtension", "Cancel"),
            AssignmentState.IN_PROGRESS,
                    Set.of("Progress", "Report", "AskExtension", "GrantExtension", "RefuseExtension", "Cancel"),
            AssignmentState.REPORTED,
                    Set.of("AcceptResult", "ReturnResult", "GrantExtension", "RefuseExtension", "Cancel"),
            AssignmentState.RETURNED,
                    Set.of("Progress", "Report", "AskExtension", "GrantExtension", "RefuseExtension", "Cancel"),
            AssignmentState.DONE, Set.of(),
            AssignmentState.CANCELLED, Set.of());

    private static final Map<String, AssignmentState> LEADS_TO = Map.of(
            "Accept", AssignmentState.ACCEPTED,
            "Progress", AssignmentState.IN_PROGRESS,
            "Report", AssignmentState.REPORTED,
            "AcceptResult", AssignmentState.DONE,
            "ReturnResult", AssignmentState.RETURNED,
            "Cancel", AssignmentState.CANCELLED);

    AssignmentState state = AssignmentState.ASSIGNED;

    @Nullable
    LocalDate due;

    boolean asked;
    boolean late;

    @Nullable
    AccountId reporter;

    Model(@Nullable LocalDate due) {
        this.due = due;
    }

    /** A new day begins. */
    void dawn(LocalDate day) {
        late |= state.isOwed() && due != null && day.isAfter(due);
    }

    /** Whether the deed is done; then the model has done it too. */
    boolean does(Deed deed, Actor by, boolean rightUnit, boolean ownUnitDecides, LocalDate day) {
        var name = deed.getClass().getSimpleName();
        boolean done = rightUnit
                && ALLOWED.getOrDefault(state, Set.of()).contains(name)
                && datesAllow(deed, day)
                && !(deed instanceof Deed.AcceptResult && by.account().equals(reporter) && !ownUnitDecides);
        if (done) change(deed, name, by);
        return done;
    }

    private boolean datesAllow(Deed deed, LocalDate day) {
        return switch (deed) {
            case Deed.AskExtension ask ->
                !asked
                        && due != null
                        && ask.until().isAfter(due)
                        && !ask.until().isBefore(day);
            case Deed.GrantExtension grant ->
                asked
                        && (due == null || grant.until().isAfter(due))
                        && !grant.until().isBefore(day);
            case Deed.RefuseExtension _ -> asked;
            case Deed.ReturnResult back ->
                back.due() == null
                        ? due == null || !due.isBefore(day)
                        : !back.due().isBefore(day);
            default -> true;
        };
    }

    private void change(Deed deed, String name, Actor by) {
        state = LEADS_TO.getOrDefault(name, state);
        if (deed instanceof Deed.Report) reporter = by.account();
        if (deed instanceof Deed.GrantExtension grant) due = grant.until();
        if (deed instanceof Deed.ReturnResult back && back.due() != null) due = back.due();
        if (deed instanceof Deed.AskExtension) asked = true;
        else if (deed instanceof Deed.GrantExtension || deed instanceof Deed.RefuseExtension || state.isClosed()) {
            asked = false;
        }
    }
}
