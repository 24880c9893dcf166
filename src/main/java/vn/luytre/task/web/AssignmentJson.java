package vn.luytre.task.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Entry;
import vn.luytre.task.Happening;
import vn.luytre.task.Role;

/** An assignment as other programs get it; {@code openapi.yaml} says what each member is. */
record AssignmentJson(
        long id,
        int version,
        UnitJson unit,
        UnitJson answersTo,
        Role role,
        AssignmentState state,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate lateSince,
        int daysLate,
        int percent,
        @Nullable UUID directive,
        @Nullable String label,
        String sentence) {

    static AssignmentJson of(AssignmentRow row, int version, Names names) {
        return new AssignmentJson(
                row.assignment(),
                version,
                new UnitJson(row.unit(), names.unit(row.unit())),
                new UnitJson(row.counterpart(), names.unit(row.counterpart())),
                row.role(),
                row.state(),
                row.due(),
                row.originalDue(),
                row.finishedOn(),
                row.lateSince(),
                row.daysLate(),
                row.percent(),
                row.directive(),
                row.label(),
                row.sentence());
    }

    /** A unit with its name of today. */
    record UnitJson(long id, String name) {}

    /** Something that happened to it. */
    record EntryJson(
            Happening happening,
            OffsetDateTime at,
            String by,
            String note,
            @Nullable LocalDate day) {
        static EntryJson of(Entry entry) {
            return new EntryJson(entry.happening(), entry.at(), entry.name(), entry.note(), entry.day());
        }
    }
}
