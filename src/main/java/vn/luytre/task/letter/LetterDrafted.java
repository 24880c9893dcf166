package vn.luytre.task.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;
import vn.luytre.task.AssignmentId;

/** A letter that chases what is late was drafted in the name of a unit; somebody has to sign and send it. */
public record LetterDrafted(UnitId unit, List<AssignmentId> assignments, LocalDate answerBy) implements AuditedEvent {
    private static final int NAMED = 15;

    public LetterDrafted {
        assignments = List.copyOf(assignments);
    }

    @Override
    public Deed deed() {
        return Deed.of("task.letter-drafted", "task", unit.value())
                .with("count", assignments.size())
                .with(
                        "assignments",
                        assignments.stream()
                                .limit(NAMED)
                                .map(AssignmentId::toString)
                                .collect(Collectors.joining(" ")))
                .with("answer-by", answerBy);
    }
}
