package vn.luytre.task.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Assignment;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Deed;
import vn.luytre.task.Deed.PartsFate;
import vn.luytre.task.Parts;

/** What the page of an assignment offers to do, each with a form of its own. */
public enum Act {
    ACCEPT("accept", Side.OWNER, "check"),
    PROGRESS("progress", Side.OWNER, "player-play"),
    REPORT("report", Side.OWNER, "send"),
    EXTENSION("extension", Side.OWNER, "calendar-event"),
    HAND_DOWN("hand-down", Side.OWNER, "arrows-split"),
    ACCEPT_RESULT("accept-result", Side.DECIDER, "circle-check"),
    RETURN("return", Side.DECIDER, "arrow-left"),
    GRANT("grant", Side.DECIDER, "calendar"),
    REFUSE("refuse", Side.DECIDER, "x"),
    CANCEL("cancel", Side.ASSIGNER, "trash");

    /** Whose part it is. */
    private enum Side {
        OWNER(Right.REPORT),
        DECIDER(Right.DECIDE),
        ASSIGNER(Right.DECIDE);

        private final Right right;

        Side(Right right) {
            this.right = right;
        }
    }

    private final String path;
    private final Side side;
    private final String icon;

    Act(String path, Side side, String icon) {
        this.path = path;
        this.side = side;
        this.icon = icon;
    }

    /** Its name in addresses and messages. */
    public String path() {
        return path;
    }

    /** What is said when it is done, as a key of {@code messages}. */
    String said() {
        return "task.said." + path;
    }

    public String icon() {
        return icon;
    }

    /** The act of an address. */
    static Optional<Act> of(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    /** What it needs, towards {@link #unit}. */
    Right right() {
        return side.right;
    }

    /** In whose name it is done. */
    UnitId unit(Assignment assignment) {
        return switch (side) {
            case OWNER -> assignment.unit();
            case DECIDER -> assignment.answersTo();
            case ASSIGNER -> assignment.assigner();
        };
    }

    /** Whether the state of the assignment allows it; the rules have the last word. */
    boolean isNext(Assignment assignment) {
        var state = assignment.state();
        boolean begun = state.isOwed() && state != AssignmentState.ASSIGNED;
        return switch (this) {
            case ACCEPT -> state == AssignmentState.ASSIGNED;
            case PROGRESS, HAND_DOWN -> begun;
            case REPORT -> state == AssignmentState.IN_PROGRESS || state == AssignmentState.RETURNED;
            case EXTENSION ->
                state.isOwed()
                        && assignment.due() != null
                        && assignment.standing().extensionAsked() == null;
            case ACCEPT_RESULT, RETURN -> state == AssignmentState.REPORTED;
            case GRANT, REFUSE -> !state.isClosed() && assignment.standing().extensionAsked() != null;
            case CANCEL -> !state.isClosed();
        };
    }

    /** What must be filled in beyond what the rules ask for. */
    void check(ActForm form, BindingResult errors) {
        switch (this) {
            case PROGRESS -> need(form.percent(), "percent", "task.act.percent.missing", errors);
            case EXTENSION, GRANT -> need(form.until(), "until", "task.act.until.missing", errors);
            case ACCEPT, REPORT, HAND_DOWN, ACCEPT_RESULT, RETURN, REFUSE, CANCEL -> {}
        }
    }

    private static void need(@Nullable Object value, String field, String key, BindingResult errors) {
        if (value == null && !errors.hasFieldErrors(field)) errors.rejectValue(field, key);
    }

    /** What the form says is to be done. */
    Deed deed(ActForm form, List<UnitId> units) {
        return switch (this) {
            case ACCEPT -> new Deed.Accept();
            case PROGRESS -> new Deed.Progress(Objects.requireNonNull(form.percent()), form.text(form.note()));
            case REPORT -> new Deed.Report(form.text(form.summary()), form.text(form.openParts()));
            case EXTENSION -> new Deed.AskExtension(Objects.requireNonNull(form.until()), form.text(form.reason()));
            case HAND_DOWN -> new Deed.HandDown(units, form.due(), form.text(form.note()));
            case ACCEPT_RESULT -> new Deed.AcceptResult(form.text(form.note()));
            case RETURN -> new Deed.ReturnResult(form.text(form.reason()), form.due());
            case GRANT -> new Deed.GrantExtension(Objects.requireNonNull(form.until()), form.text(form.reason()));
            case REFUSE -> new Deed.RefuseExtension(form.text(form.reason()));
            case CANCEL -> new Deed.Cancel(form.text(form.reason()), fate(form));
        };
    }

    private static PartsFate fate(ActForm form) {
        return form.parts() == null ? PartsFate.UNDECIDED : form.parts();
    }

    /** Whether it is asked with what was handed down in view. */
    public boolean looksAtParts(Parts parts) {
        return (this == REPORT || this == CANCEL) && parts.open() > 0;
    }
}
