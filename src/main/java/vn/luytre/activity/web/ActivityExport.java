package vn.luytre.activity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitNames;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;

/** A list of activities as a table for spreadsheet programs, written while it is read. */
@Component
class ActivityExport {
    /** So many rows are held at a time. */
    private static final int BLOCK = 1000;

    private static final List<String> TITLES =
            List.of("day", "kind", "title", "unit", "area", "spot", "state", "words", "proofs", "number");

    private final ActivityList lists;
    private final ActivityDesk desk;
    private final ActivityKinds kinds;
    private final MessageSource messages;

    ActivityExport(ActivityList lists, ActivityDesk desk, ActivityKinds kinds, MessageSource messages) {
        this.lists = lists;
        this.desk = desk;
        this.kinds = kinds;
        this.messages = messages;
    }

    /**
     * All of them; in one snapshot, so that nothing is there twice or missing.
     *
     * @param measured the kind whose measures get a column each; null where all stand in one
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(
            ActivityFilter filter,
            Paging order,
            @Nullable ActivityKind measured,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var titles = new ArrayList<String>();
        TITLES.forEach(key -> titles.add(text("activity.column." + key, locale)));
        if (measured == null) titles.add(text("activity.column.amounts", locale));
        else measured.measures().forEach(one -> titles.add(one.name() + " (" + one.unit() + ")"));
        SheetWriter.xlsx(
                Attachment.xlsx(response, "hoat-dong"),
                text("activity.list", locale),
                titles,
                rows(filter, order, measured, locale));
    }

    private Iterator<List<@Nullable Object>> rows(
            ActivityFilter filter, Paging order, @Nullable ActivityKind measured, Locale locale) {
        return new Iterator<>() {
            private final Queue<List<@Nullable Object>> read = new ArrayDeque<>();
            private int offset;
            private boolean isEnd;

            @Override
            public boolean hasNext() {
                if (read.isEmpty() && !isEnd) {
                    read.addAll(block(lists.block(filter, order, offset, BLOCK), measured, locale));
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

    private List<List<@Nullable Object>> block(List<ActivityRow> rows, @Nullable ActivityKind measured, Locale locale) {
        var names = desk.names(rows.stream()
                .flatMap(row -> Stream.of(row.unit(), row.area()))
                .distinct()
                .map(UnitId::new)
                .toList());
        var cells = new ArrayList<List<@Nullable Object>>();
        for (var row : rows) cells.add(cells(row, names, measured, locale));
        return cells;
    }

    private List<@Nullable Object> cells(
            ActivityRow row, UnitNames names, @Nullable ActivityKind measured, Locale locale) {
        var cells = new ArrayList<@Nullable Object>(Arrays.<@Nullable Object>asList(
                row.day(),
                kinds.name(row.kind()),
                row.title(),
                names.of(row.unit()),
                names.of(row.area()),
                row.spot(),
                text("activity-state." + row.state(), locale),
                row.words(),
                row.proofs(),
                row.id()));
        if (measured == null) cells.add(amounts(row));
        else measured.measures().forEach(one -> cells.add(row.amounts().get(one.code())));
        return cells;
    }

    /** «Lượt người nghe 120; Tờ rơi đã phát 50». */
    private String amounts(ActivityRow row) {
        var kind = kinds.find(row.kind());
        return row.amounts().entrySet().stream()
                .map(one -> kind.flatMap(known -> known.measure(one.getKey()))
                                .map(ActivityKind.Measure::name)
                                .orElse(one.getKey())
                        + " " + AmountText.of(one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
