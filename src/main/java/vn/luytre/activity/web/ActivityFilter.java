package vn.luytre.activity.web;

import static vn.luytre.organization.UnitCondition.among;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.activity.Subject;
import vn.luytre.activity.web.ActivityListForm.Proven;
import vn.luytre.identity.Access.Reach;
import vn.luytre.organization.UnitCondition;
import vn.luytre.organization.UnitId;
import vn.luytre.text.Folding;

/**
 * Conditions of a list of activities in SQL.
 *
 * @param reach how far somebody may look
 * @param within a chosen unit with all below it; null where none is chosen
 */
record ActivityFilter(
        ActivityListForm asked, Reach reach, @Nullable Collection<UnitId> within) {
    private static final int MOST_WORDS = 8;

    String conditions() {
        var conditions = new ArrayList<String>();
        conditions.add(asked.state() == null ? "a.state <> 'WITHDRAWN'" : "a.state = :state");
        if (!reach.everywhere()) conditions.add(among("a.unit", "reach", reach.units()));
        if (within != null)
            conditions.add("(" + among("a.unit", "within", within) + " or " + among("a.area", "within", within) + ")");
        if (given(asked.kind())) conditions.add("a.kind = :kind");
        if (asked.from() != null) conditions.add("a.day >= :from");
        if (asked.to() != null) conditions.add("a.day <= :to");
        if (asked.campaign() != null) conditions.add("a.campaign = :campaign");
        if (asked.duty() != null) conditions.add("a.duty = :duty");
        if (given(asked.subject()))
            conditions.add(
                    "a.id in (select activity from activity.served where thing_kind = :subjectKind and thing = :subject)");
        if (asked.proven() != null) conditions.add(asked.proven() == Proven.YES ? "a.proofs > 0" : "a.proofs = 0");
        for (int i = 0; i < words().size(); i++)
            conditions.add((isNarrow() ? "a.search || ''" : "a.search") + " like :word" + i);
        return String.join(" and ", conditions);
    }

    /** Whether words are looked for in all that there is, so that it matters how frequent they are. */
    boolean isWideSearch() {
        return !words().isEmpty() && !isNarrow();
    }

    /** Whether it is about few units: words are looked for in what is theirs, not their units in what has the words. */
    private boolean isNarrow() {
        return !reach.everywhere() && UnitCondition.isFew(reach.units())
                || within != null && UnitCondition.isFew(within);
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        if (asked.state() != null) values.put("state", asked.state().name());
        if (!reach.everywhere()) values.put("reach", UnitId.values(reach.units()));
        if (within != null) values.put("within", UnitId.values(within));
        if (given(asked.kind())) values.put("kind", text(asked.kind()));
        if (asked.from() != null) values.put("from", asked.from());
        if (asked.to() != null) values.put("to", asked.to());
        if (asked.campaign() != null) values.put("campaign", asked.campaign());
        if (asked.duty() != null) values.put("duty", asked.duty());
        if (given(asked.subject())) {
            var subject = subject(text(asked.subject()));
            values.put("subjectKind", subject.kind());
            values.put("subject", subject.id());
        }
        var words = words();
        for (int i = 0; i < words.size(); i++) values.put("word" + i, "%" + escaped(words.get(i)) + "%");
        return values;
    }

    private static Subject subject(String text) {
        try {
            return Subject.parse(text);
        } catch (IllegalArgumentException _) {
            return new Subject("", -1); // an address that somebody wrote by hand: nothing is found
        }
    }

    private static boolean given(@Nullable String text) {
        return !text(text).isBlank();
    }

    private static String text(@Nullable String asked) {
        return asked == null ? "" : asked;
    }

    private List<String> words() {
        if (!given(asked.find())) return List.of();
        return List.of(Folding.key(text(asked.find())).strip().split("\\s+")).stream()
                .limit(MOST_WORDS)
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
