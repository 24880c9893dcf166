package vn.luytre.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.assessment.Given;
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.Verified;
import vn.luytre.assessment.standard.Answering;
import vn.luytre.assessment.standard.Item;
import vn.luytre.web.Refused;

/** Answers out of the fields of a form: «m.K3.a» met or not, «p.» points, «part.» and «whole.» a share, «r.» reason, «d.» document. */
final class TypedAnswers {
    private TypedAnswers() {}

    /** Those whose fields were in the form. */
    static List<Given> read(ReviewId review, List<Item> items, Map<String, String> fields) {
        var given = new ArrayList<Given>();
        for (var item : items) {
            if (fields.containsKey("r." + item.code())) given.add(given(review, item, fields));
        }
        return given;
    }

    private static Given given(ReviewId review, Item item, Map<String, String> fields) {
        var code = item.code();
        var part = whole(item, fields.get("part." + code));
        var all = whole(item, fields.get("whole." + code));
        boolean isShare = item.answering() == Answering.SHARE;
        return new Given(
                review,
                code,
                item.criterion(),
                isShare && part != null && all != null && part <= all
                        ? item.isReached(part, all)
                        : met(fields.get("m." + code)),
                points(item, fields.get("p." + code)),
                part,
                all,
                text(fields, "r." + code),
                text(fields, "d." + code));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    static @Nullable Boolean met(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : (Boolean) typed.equals("true");
    }

    static @Nullable BigDecimal points(Item item, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Refused("assessment.refused.number", item.code(), typed);
        }
    }

    private static @Nullable Long whole(Item item, @Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return Long.valueOf(typed.strip().replace(".", ""));
        } catch (NumberFormatException e) {
            throw new Refused("assessment.refused.number", item.code(), typed);
        }
    }

    /** What a verification says of those that are not computed. */
    static List<Verified> verified(ReviewId review, List<Item> items, Map<String, String> fields) {
        var verified = new ArrayList<Verified>();
        for (var item : items) {
            if (!fields.containsKey("vr." + item.code())) continue;
            verified.add(new Verified(
                    review,
                    item.code(),
                    met(fields.get("v." + item.code())),
                    points(item, fields.get("vp." + item.code())),
                    text(fields, "vr." + item.code())));
        }
        return verified;
    }
}
