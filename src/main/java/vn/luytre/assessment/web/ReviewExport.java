package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.assessment.Season;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitNames;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.Paging;

/** Lists of a season as tables for spreadsheet programs, written while they are read. */
@Component
class ReviewExport {
    /** So many rows are held at a time. */
    private static final int BLOCK = 1000;

    private final ReviewLists lists;
    private final AssessmentDesk desk;
    private final MessageSource messages;

    ReviewExport(ReviewLists lists, AssessmentDesk desk, MessageSource messages) {
        this.lists = lists;
        this.desk = desk;
        this.messages = messages;
    }

    /** All that somebody sees, in one snapshot. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(
            Season season, ReviewFilter filter, Scope scope, Paging order, Locale locale, HttpServletResponse response)
            throws IOException {
        var titles = titles(
                locale,
                "title",
                "type",
                "unit",
                "state",
                "outcome",
                "points",
                "class",
                "unmet",
                "registered",
                "decision",
                "decided");
        SheetWriter.xlsx(
                Attachment.xlsx(response, "ket-qua-xet-" + season.year()),
                text("assessment.reviews", locale),
                titles,
                rows(season, filter, scope, order, block -> cells(block, locale)));
    }

    /** What may be published. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void results(
            Season season, ReviewFilter filter, Scope scope, Paging order, Locale locale, HttpServletResponse response)
            throws IOException {
        var titles = titles(locale, "title", "type", "unit", "outcome", "decision", "decided");
        SheetWriter.xlsx(
                Attachment.xlsx(response, "danh-sach-cong-bo-" + season.year()),
                text("assessment.results", locale),
                titles,
                rows(season, filter, scope, order, block -> published(block, locale)));
    }

    private List<String> titles(Locale locale, String... keys) {
        return Arrays.stream(keys)
                .map(key -> text("assessment.column." + key, locale))
                .toList();
    }

    private Iterator<List<@Nullable Object>> rows(
            Season season,
            ReviewFilter filter,
            Scope scope,
            Paging order,
            Function<List<ReviewRow>, List<List<@Nullable Object>>> cells) {
        return new Iterator<>() {
            private final Queue<List<@Nullable Object>> read = new ArrayDeque<>();
            private int offset;
            private boolean isEnd;

            @Override
            public boolean hasNext() {
                if (read.isEmpty() && !isEnd) {
                    var block = lists.some(season, filter, scope, order, offset, BLOCK);
                    read.addAll(cells.apply(block));
                    isEnd = block.size() < BLOCK;
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

    private UnitNames names(List<ReviewRow> rows) {
        return desk.names(
                rows.stream().map(row -> new UnitId(row.unit())).distinct().toList());
    }

    private List<List<@Nullable Object>> cells(List<ReviewRow> rows, Locale locale) {
        var names = names(rows);
        return rows.stream()
                .map(row -> Arrays.<@Nullable Object>asList(
                        row.title(),
                        text("object-type." + row.type(), locale),
                        names.of(row.unit()),
                        text("review-state." + row.state(), locale),
                        row.outcome() == null ? null : text("outcome." + row.outcome(), locale),
                        row.points(),
                        row.grade() == null ? null : text("grade." + row.grade(), locale),
                        String.join(", ", row.unmet()),
                        row.registeredOn(),
                        row.decision(),
                        row.decidedOn()))
                .toList();
    }

    private List<List<@Nullable Object>> published(List<ReviewRow> rows, Locale locale) {
        var names = names(rows);
        return rows.stream()
                .map(row -> Arrays.<@Nullable Object>asList(
                        row.title(),
                        text("object-type." + row.type(), locale),
                        names.of(row.unit()),
                        row.grade() != null
                                ? text("grade." + row.grade(), locale)
                                : row.outcome() == null ? null : text("outcome." + row.outcome(), locale),
                        row.decision(),
                        row.decidedOn()))
                .toList();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
