package vn.luytre.task.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.luytre.task.Assignment;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Duty;
import vn.luytre.task.Entry;
import vn.luytre.task.Evidence;

/**
 * All that the page of an assignment shows.
 *
 * @param acts what the one who looks may do now
 * @param key of the form for a comment
 * @param proves whether the one who looks may add evidence
 * @param speaks whether the one who looks may comment
 */
public record AssignmentPage(
        Assignment assignment,
        Duty duty,
        AssignmentRow row,
        List<AssignmentRow> parts,
        List<AssignmentScreen.DateLine> dates,
        List<Entry> history,
        List<Evidence> evidence,
        Names names,
        List<Act> acts,
        UUID key,
        boolean proves,
        boolean speaks,
        LocalDate today) {

    /** How many parts count: those that were taken back do not. */
    public long partsInAll() {
        return parts.stream()
                .filter(part -> part.state() != AssignmentState.CANCELLED)
                .count();
    }

    /** How many of them are done. */
    public long partsDone() {
        return parts.stream()
                .filter(part -> part.state() == AssignmentState.DONE)
                .count();
    }

    /** Where it is. */
    public String address() {
        return "/assignments/" + assignment.id();
    }
}
