package vn.luytre.task.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.luytre.organization.UnitId;

/** What another module has to say to a unit in its daily mail. */
public interface DigestSection {
    /** What there is to say on a day; nothing where there is nothing. */
    Optional<Told> of(UnitId unit, LocalDate day);

    /**
     * A part of the mail.
     *
     * @param subject how the subject of the mail counts it: «2 biểu số liệu phải nộp»
     * @param title above the lines
     */
    record Told(String subject, String title, List<String> lines) {
        public Told {
            lines = List.copyOf(lines);
        }
    }
}
