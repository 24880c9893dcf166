package vn.luytre.task.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;

/** Something that a unit still owes. */
record Owed(
        long assignment,
        UnitId unit,
        LocalDate due,
        @Nullable String label,
        String sentence) {}
