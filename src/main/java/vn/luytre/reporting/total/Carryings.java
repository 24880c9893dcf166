package vn.luytre.reporting.total;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitTree.Handover;
import vn.luytre.reporting.Carrying;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.IndicatorId;

/**
 * The rules by which figures are carried to heirs, and the weights by which units were divided.
 *
 * @param dated rules of indicators that have their own
 * @param shares typed weights by change, former unit and heir
 */
record Carryings(long revision, Map<IndicatorId, List<Dated>> dated, Map<Share, Long> shares) {
    /**
     * A rule for changes of units from a day on.
     *
     * @param owner the province whose units it is for; null for all
     */
    record Dated(@Nullable UnitId owner, LocalDate from, Carrying rule) {}

    /** One heir of one divided unit. */
    record Share(long event, UnitId unit, UnitId heir) {}

    /** The rules of one indicator; those of two may be equal. */
    record Rules(Carrying usual, List<Dated> dated) {
        /** What holds for a change on a day of a unit that stood under others: the province's own rule goes before that for all. */
        Carrying on(LocalDate day, Collection<UnitId> above) {
            return newest(day, dated.stream().filter(one -> one.owner != null && above.contains(one.owner)))
                    .or(() -> newest(day, dated.stream().filter(one -> one.owner == null)))
                    .orElse(usual);
        }

        private static Optional<Carrying> newest(LocalDate day, Stream<Dated> rules) {
            return rules.filter(one -> !one.from.isAfter(day))
                    .max(Comparator.comparing(Dated::from))
                    .map(Dated::rule);
        }
    }

    Rules of(Indicator indicator) {
        return new Rules(Carrying.usual(indicator.summing()), dated.getOrDefault(indicator.id(), List.of()));
    }

    /** The weights that were typed; nothing if one is missing or all are zero. */
    Optional<List<Long>> weights(List<Handover> heirs) {
        var weights = heirs.stream()
                .map(one -> shares.get(new Share(one.event(), one.unit(), one.heir())))
                .toList();
        boolean isWhole = weights.stream().allMatch(weight -> weight != null)
                && weights.stream().anyMatch(weight -> weight > 0);
        return isWhole ? Optional.of(weights) : Optional.empty();
    }
}
