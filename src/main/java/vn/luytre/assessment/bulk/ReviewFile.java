package vn.luytre.assessment.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.Given;
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.standard.Item;
import vn.luytre.assessment.standard.ObjectRule;
import vn.luytre.sheet.SheetRow;
import vn.luytre.text.Folding;

/** Reads a file of self-reviews: whole rows are good, or bad with the cell and the reason. */
public final class ReviewFile {
    private static final Set<String> YES = Set.of("x", "1", "co", "dat", "true", "v");
    private static final Set<String> NO = Set.of("0", "k", "khong", "chua", "chua dat", "khong dat", "false");

    private final ObjectRule rule;
    private final Map<String, Target> byCode = new HashMap<>();
    private final Map<String, List<Target>> byName = new HashMap<>();
    private final List<Given> given = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private final Set<ReviewId> seen = new HashSet<>();

    private ReviewFile(ObjectRule rule, List<Target> targets) {
        this.rule = rule;
        for (var target : targets) {
            byCode.put(Long.toString(target.object()), target);
            byName.computeIfAbsent(key(target.title(), target.place()), _ -> new ArrayList<>())
                    .add(target);
        }
    }

    private static String key(String title, String place) {
        return Folding.key(title).strip() + "|" + Folding.key(place).strip();
    }

    /**
     * What is in a file.
     *
     * @param given of the good rows
     * @param objects how many good rows
     */
    public record Read(List<Given> given, int objects, List<RowFault> faults) {}

    /** Reads the rows, of which the first names the columns. */
    public static Read read(ObjectRule rule, List<Target> targets, List<SheetRow> rows) {
        var file = new ReviewFile(rule, targets);
        if (rows.isEmpty()) return new Read(List.of(), 0, List.of(new RowFault(1, "", "assessment.file.empty", "")));
        var columns = SheetColumns.of(rows.getFirst());
        var missing = file.missing(columns);
        if (!missing.isEmpty())
            return new Read(
                    List.of(), 0, List.of(new RowFault(1, "", "assessment.file.columns", String.join(", ", missing))));
        for (var row : rows.subList(1, rows.size())) file.row(columns, row);
        return new Read(file.given, file.seen.size(), file.faults);
    }

    private List<String> missing(SheetColumns columns) {
        boolean isNamed =
                columns.has(SheetColumns.OBJECT) || columns.has(SheetColumns.TITLE) && columns.has(SheetColumns.PLACE);
        var missing = new ArrayList<String>();
        if (!isNamed) missing.add(SheetColumns.OBJECT);
        for (var title : SheetColumns.titles(rule)) {
            boolean isAnswer = !title.equals(SheetColumns.OBJECT)
                    && !title.equals(SheetColumns.TITLE)
                    && !title.equals(SheetColumns.PLACE)
                    && !title.equals(SheetColumns.DOCUMENT)
                    && !title.startsWith("Lý do ");
            if (isAnswer && !columns.has(title)) missing.add(title);
        }
        return missing;
    }

    private void row(SheetColumns columns, SheetRow row) {
        var target = target(columns, row);
        if (target == null) return;
        if (!target.state().isWritable()) {
            fault(row, "", "assessment.file.state", target.title());
            return;
        }
        if (seen.contains(target.review())) {
            fault(row, "", "assessment.file.twice", target.title());
            return;
        }
        int before = faults.size();
        var said = new ArrayList<Given>();
        for (var item : SheetColumns.items(rule)) said.add(item(columns, row, item, target.review()));
        if (faults.size() > before) return;
        given.addAll(said);
        seen.add(target.review());
    }

    private @Nullable Target target(SheetColumns columns, SheetRow row) {
        var code = columns.text(row, SheetColumns.OBJECT);
        var title = columns.text(row, SheetColumns.TITLE);
        if (!code.isEmpty()) {
            var found = byCode.get(code);
            if (found == null)
                fault(row, SheetRow.letter(columns.column(SheetColumns.OBJECT)), "assessment.file.unknown", code);
            return found;
        }
        var named = byName.getOrDefault(key(title, columns.text(row, SheetColumns.PLACE)), List.of());
        if (named.size() == 1) return named.getFirst();
        fault(row, "", named.isEmpty() ? "assessment.file.unknown" : "assessment.file.several", title);
        return null;
    }

    private Given item(SheetColumns columns, SheetRow row, Item item, ReviewId review) {
        var reason = columns.reason(row, item);
        var document = columns.text(row, SheetColumns.DOCUMENT);
        return switch (item.answering()) {
            case YES_NO -> {
                var met = met(columns, row, item);
                if (Boolean.FALSE.equals(met) && reason.isEmpty())
                    fault(row, columns.letter(item), "assessment.file.reason", item.code());
                yield new Given(review, item.code(), item.criterion(), met, null, null, null, reason, document);
            }
            case POINTS ->
                new Given(
                        review,
                        item.code(),
                        item.criterion(),
                        null,
                        points(columns, row, item),
                        null,
                        null,
                        reason,
                        document);
            case SHARE, REGISTERED, RECOGNISED -> share(columns, row, item, review, reason, document);
        };
    }

    private @Nullable Boolean met(SheetColumns columns, SheetRow row, Item item) {
        var typed = Folding.key(columns.text(row, item.code())).strip().toLowerCase(Locale.ROOT);
        if (YES.contains(typed)) return true;
        if (NO.contains(typed)) return false;
        fault(
                row,
                columns.letter(item),
                typed.isEmpty() ? "assessment.file.blank" : "assessment.file.answer",
                item.code());
        return null;
    }

    private @Nullable BigDecimal points(SheetColumns columns, SheetRow row, Item item) {
        try {
            var points = new BigDecimal(columns.text(row, item.code()).replace(',', '.'));
            if (points.signum() >= 0 && points.compareTo(item.most()) <= 0) return points;
        } catch (NumberFormatException e) {
            // told below
        }
        fault(
                row,
                columns.letter(item),
                "assessment.file.points",
                item.code() + " ≤ " + item.most().toPlainString());
        return null;
    }

    private Given share(
            SheetColumns columns, SheetRow row, Item item, ReviewId review, String reason, String document) {
        var part = columns.part(row, item);
        var whole = columns.whole(row, item);
        boolean isGood =
                part.matches("\\d{1,9}") && whole.matches("\\d{1,9}") && Long.parseLong(part) <= Long.parseLong(whole);
        if (!isGood) {
            fault(row, columns.letter(item), "assessment.file.share", item.code());
            return new Given(review, item.code(), item.criterion(), null, null, null, null, reason, document);
        }
        var met = item.isReached(Long.parseLong(part), Long.parseLong(whole));
        var said = Boolean.FALSE.equals(met) && reason.isEmpty() ? part + "/" + whole : reason;
        return new Given(
                review,
                item.code(),
                item.criterion(),
                met == null || met,
                null,
                Long.valueOf(part),
                Long.valueOf(whole),
                said,
                document);
    }

    private void fault(SheetRow row, String column, String key, String text) {
        faults.add(new RowFault(row.number(), column, key, text));
    }
}
