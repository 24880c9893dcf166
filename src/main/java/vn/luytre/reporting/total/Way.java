package vn.luytre.reporting.total;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.luytre.organization.UnitId;

/** Where the figures of a unit are on a later map. */
public sealed interface Way {
    /** With one unit: itself, or its heir. */
    record To(UnitId unit) implements Way {}

    /**
     * With several, by weights.
     *
     * @param source where the weights come from
     */
    record Divided(List<Part> parts, Source source) implements Way {
        public Divided {
            parts = List.copyOf(parts);
        }
    }

    /** One of them. */
    record Part(Way way, long weight) {}

    /** Where weights come from. */
    enum Source {
        /** Somebody typed them. */
        TYPED,
        /** How many residential areas of the former unit are in each. */
        AREAS,
        /** Nothing is known: all the same. */
        EQUAL
    }

    /** All units that get some of it. */
    default Set<UnitId> places() {
        var places = new LinkedHashSet<UnitId>();
        switch (this) {
            case To to -> places.add(to.unit());
            case Divided divided ->
                divided.parts().forEach(part -> places.addAll(part.way().places()));
        }
        return places;
    }

    /** How much of an amount each gets: whole numbers that add up to it. */
    default Map<UnitId, Long> amounts(long amount) {
        var amounts = new LinkedHashMap<UnitId, Long>();
        switch (this) {
            case To to -> amounts.put(to.unit(), amount);
            case Divided divided -> {
                var shares = shares(
                        amount, divided.parts().stream().map(Part::weight).toList());
                for (int at = 0; at < shares.length; at++) {
                    var part = divided.parts().get(at);
                    part.way().amounts(shares[at]).forEach((unit, more) -> amounts.merge(unit, more, Long::sum));
                }
            }
        }
        return amounts;
    }

    /** By the largest remainder; of equal remainders the first ones are rounded up. */
    private static long[] shares(long amount, List<Long> weights) {
        var whole =
                BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        var shares = new long[weights.size()];
        var rests = new ArrayList<BigInteger>();
        long left = amount;
        for (int at = 0; at < shares.length; at++) {
            var exact = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weights.get(at)))
                    .divideAndRemainder(whole);
            shares[at] = exact[0].longValueExact();
            rests.add(exact[1]);
            left -= shares[at];
        }
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> rests.get(at), Comparator.reverseOrder()))
                .limit(left)
                .forEach(at -> shares[at]++);
        return shares;
    }
}
