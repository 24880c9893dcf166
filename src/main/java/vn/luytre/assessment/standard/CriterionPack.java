package vn.luytre.assessment.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.assessment.standard.Criterion.Point;
import vn.luytre.calendar.RulePack;

/** Reads the criteria of a rule pack, and refuses those that could not be answered. */
final class CriterionPack {
    private CriterionPack() {}

    static List<Criterion> criteria(RulePack entry, Codes codes, boolean own) {
        var criteria = new ArrayList<Criterion>();
        for (var one : entry.mappings("criteria")) criteria.add(criterion(one, codes, own));
        return criteria;
    }

    private static Criterion criterion(RulePack entry, Codes codes, boolean own) {
        entry.only(
                "code",
                "text",
                "source",
                "answer",
                "max",
                "threshold",
                "known",
                "same_as",
                "from",
                "until",
                "confirmed",
                "points");
        var answering = answering(entry);
        var points = new ArrayList<Point>();
        var inner = Codes.none();
        for (var point : entry.mappings("points")) points.add(point(point, inner));
        return new Criterion(
                entry.parsed("code", codes::take),
                entry.text("text"),
                entry.text("source"),
                answering,
                answering == Answering.POINTS ? BigDecimal.valueOf(positive(entry, "max")) : null,
                answering.isShare() ? percent(entry) : 0,
                entry.textOrNull("known"),
                entry.textOrNull("same_as"),
                entry.dateOrNull("from"),
                entry.dateOrNull("until"),
                entry.flag("confirmed", true),
                own,
                points);
    }

    private static Point point(RulePack entry, Codes codes) {
        entry.only("code", "text", "answer", "threshold", "known", "same_as");
        var answering = answering(entry);
        return new Point(
                entry.parsed("code", codes::take),
                entry.text("text"),
                answering,
                answering.isShare() ? percent(entry) : 0,
                entry.textOrNull("known"),
                entry.textOrNull("same_as"));
    }

    private static Answering answering(RulePack entry) {
        if (!entry.has("answer")) return Answering.YES_NO;
        return entry.parsed("answer", text -> ObjectType.constant(Answering.values(), text));
    }

    private static int positive(RulePack entry, String key) {
        int number = entry.number(key);
        if (number < 1) throw entry.fault(key, "phải từ 1 trở lên");
        return number;
    }

    private static int percent(RulePack entry) {
        int number = positive(entry, "threshold");
        if (number > 100) throw entry.fault("threshold", "là phần trăm, không quá 100");
        return number;
    }
}
