package vn.luytre.reading.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Award;
import vn.luytre.reading.Confidence;

/** Awards as they are found, the places of their amounts, and amounts that hold for all of one type. */
final class AwardList {
    private final List<Award> awards = new ArrayList<>();
    private final Set<Integer> amounts = new HashSet<>();
    private final Map<String, Money> shared = new HashMap<>();

    void add(
            String kind,
            Recipient recipient,
            @Nullable String model,
            @Nullable String locality,
            @Nullable Money money,
            Confidence confidence,
            String rule) {
        if (money != null) amounts.add(money.start());
        BigDecimal amount = money == null ? null : money.value();
        String unit = money == null ? null : money.unit();
        awards.add(new Award(
                kind,
                recipient.type(),
                recipient.name(),
                model,
                locality,
                amount,
                unit,
                recipient.span(),
                confidence,
                rule));
    }

    /** «mỗi tập thể 2.000.000 đồng, mỗi cá nhân 1.000.000 đồng». */
    void share(String type, Money money) {
        shared.putIfAbsent(type, money);
    }

    Awards all() {
        return new Awards(awards.stream().map(this::withShared).toList(), Set.copyOf(amounts));
    }

    private Award withShared(Award award) {
        var money = award.amount() == null && award.recipientType() != null ? shared.get(award.recipientType()) : null;
        if (money == null || award.model() != null) return award;
        return new Award(
                award.kind(),
                award.recipientType(),
                award.recipient(),
                null,
                award.locality(),
                money.value(),
                money.unit(),
                award.span(),
                award.confidence(),
                award.rule());
    }
}
