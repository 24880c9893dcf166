package vn.luytre.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.luytre.assessment.standard.Item;
import vn.luytre.assessment.standard.ObjectRule;
import vn.luytre.web.Refused;

/** Computes the items that a season answers itself, and says of which objects something is not said yet. */
@Component
class Completing {
    private static final int NAMED = 8;

    private final AnswerStore answers;
    private final ShareStore shares;

    Completing(AnswerStore answers, ShareStore shares) {
        this.answers = answers;
        this.shares = shares;
    }

    /** Those of the cases that cannot be submitted; computed items are answered first. */
    List<Case> incomplete(Season season, List<Case> cases, Map<ReviewId, Refused> refused) {
        if (cases.isEmpty()) return List.of();
        var computed = new ArrayList<Given>();
        eachComputed(season, cases, (one, item, below) -> computed.add(given(one, item, below)));
        if (!computed.isEmpty()) answers.save(computed);
        var types = new ArrayList<String>();
        var items = new ArrayList<String>();
        for (var rule : season.standard().objects())
            for (var item : rule.items()) {
                types.add(rule.type().name());
                items.add(item.code());
            }
        var missing = answers.missing(cases.stream().map(Case::id).toList(), types, items);
        missing.forEach((id, codes) -> refused.put(id, refusal(codes)));
        return cases.stream().filter(one -> missing.containsKey(one.id())).toList();
    }

    private static Refused refusal(List<String> codes) {
        var named = String.join(", ", codes.subList(0, Math.min(NAMED, codes.size())));
        return new Refused("assessment.refused.incomplete", codes.size(), codes.size() > NAMED ? named + ", …" : named);
    }

    /** What the season says at the time of the verification. */
    void verifyComputed(Season season, List<Case> cases) {
        var verified = new ArrayList<Verified>();
        eachComputed(season, cases, (one, item, below) -> {
            long part = below.part(item.answering());
            var said = part + "/" + below.objects();
            verified.add(new Verified(one.id(), item.code(), item.isReached(part, below.objects()), null, said));
        });
        if (!verified.isEmpty()) answers.verify(verified);
    }

    private interface EachItem {
        void take(Case one, Item item, Below below);
    }

    /** Nothing to count is nothing to compute: then a person says whether it is met. */
    private void eachComputed(Season season, Collection<Case> cases, EachItem each) {
        var concerned = cases.stream()
                .filter(one ->
                        computed(season.standard().rule(one.type())).findAny().isPresent())
                .toList();
        if (concerned.isEmpty()) return;
        var below = shares.of(season.id(), concerned.stream().map(Case::object).toList());
        for (var one : concerned) {
            var there = below.get(one.object());
            if (there == null) continue;
            computed(season.standard().rule(one.type())).forEach(item -> each.take(one, item, there));
        }
    }

    private static Stream<Item> computed(ObjectRule rule) {
        return rule.items().stream().filter(item -> item.answering().isComputed());
    }

    private static Given given(Case one, Item item, Below below) {
        long part = below.part(item.answering());
        var met = Objects.requireNonNull(item.isReached(part, below.objects()));
        return new Given(
                one.id(),
                item.code(),
                item.criterion(),
                met,
                null,
                part,
                below.objects(),
                met ? "" : "Tính từ kết quả của đợt",
                "");
    }
}
