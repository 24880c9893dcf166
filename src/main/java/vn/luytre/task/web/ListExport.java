package vn.luytre.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;

/** A list of assignments as a table for spreadsheet programs, written while it is read. */
@Component
class ListExport {
    /** So many rows are held at a time. */
    private static final int BLOCK = 1000;

    private static final List<String> TITLES = List.of(
            "unit",
            "counterpart",
            "role",
            "directive",
            "label",
            "sentence",
            "original-due",
            "due",
            "state",
            "percent",
            "finished",
            "late-since",
            "days-late",
            "number");

    private final ListScreen lists;
    private final NameBook names;
    private final MessageSource messages;
    private final DutyDesk desk;

    ListExport(ListScreen lists, NameBook names, MessageSource messages, DutyDesk desk) {
        this.lists = lists;
        this.names = names;
        this.messages = messages;
        this.desk = desk;
    }

    /** All of them; in one snapshot, so that nothing is there twice or missing. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(AssignmentFilter filter, Paging order, Locale locale, HttpServletResponse response)
            throws IOException {
        var titles =
                TITLES.stream().map(key -> text("task.column." + key, locale)).toList();
        SheetWriter.xlsx(
                Attachment.xlsx(response, "nhiem-vu"), text("task.list", locale), titles, rows(filter, order, locale));
    }

    private Iterator<List<@Nullable Object>> rows(AssignmentFilter filter, Paging order, Locale locale) {
        return new Iterator<>() {
            private final Queue<List<@Nullable Object>> read = new ArrayDeque<>();
            private int offset;
            private boolean isEnd;

            @Override
            public boolean hasNext() {
                if (read.isEmpty() && !isEnd) {
                    read.addAll(block(lists.block(filter, order, offset, BLOCK), locale));
                    isEnd = read.size() < BLOCK;
                    offset += BLOCK;
                }
                return !read.isEmpty();
            }

            @Override
            public List<@Nullable Object> next() {
                return read.remove();
            }
        };
    }

    private List<List<@Nullable Object>> block(List<AssignmentRow> rows, Locale locale) {
        var called = names.of(rows);
        var cells = new ArrayList<List<@Nullable Object>>();
        for (var row : rows) cells.add(cells(row, called, locale));
        return cells;
    }

    private List<@Nullable Object> cells(AssignmentRow row, Names called, Locale locale) {
        var today = desk.today();
        return Arrays.<@Nullable Object>asList(
                called.unit(row.unit()),
                called.unit(row.counterpart()),
                text("role." + row.role(), locale),
                called.directive(row.directive()),
                row.label(),
                row.sentence(),
                row.originalDue(),
                row.due(),
                text("assignment-state." + row.state(), locale),
                row.percent(),
                row.finishedOn(),
                row.lateSince(),
                row.daysLateOn(today) == 0 ? null : row.daysLateOn(today),
                row.assignment());
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
