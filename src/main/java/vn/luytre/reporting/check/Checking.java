package vn.luytre.reporting.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.Summing;
import vn.luytre.reporting.total.Numbers;

/** Looks for numbers that break rules. Nothing but the numbers that it is given decides. */
final class Checking {
    private final Known known;

    private Checking(Known known) {
        this.known = known;
    }

    /** All that breaks one of the checks. */
    static List<Finding> find(Collection<Check> checks, Known known) {
        var checking = new Checking(known);
        return checks.stream()
                .filter(check -> check.isFor(known.day()))
                .flatMap(checking::find)
                .toList();
    }

    private Stream<Finding> find(Check check) {
        return switch (check.rule()) {
            case Check.Parts rule -> parts(check, rule.parts(), rule.whole()).stream();
            case Check.Rates _ -> rates(check);
            case Check.Zero rule -> lines(check).flatMap(line -> zero(check, rule, line).stream());
            case Check.Outlier rule -> lines(check).flatMap(line -> outlier(check, rule, line).stream());
            case Check.Missing _ -> lines(check).flatMap(line -> missing(check, line).stream());
            case Check.Peers rule -> lines(check).flatMap(line -> peers(check, rule, line).stream());
        };
    }

    private Stream<Line> lines(Check check) {
        return known.form().asked().stream()
                .filter(line -> line.indicator().isEntered())
                .filter(line -> !check.except().contains(line.indicator().code()));
    }

    private Optional<Line> line(String code) {
        return known.form().asked().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst();
    }

    private Optional<Finding> parts(Check check, List<String> codes, String whole) {
        var lines = codes.stream().map(this::line).flatMap(Optional::stream).toList();
        var total = line(whole);
        if (lines.size() < codes.size() || total.isEmpty()) return Optional.empty();
        return parts(check, lines, total.get());
    }

    /** Told at the first of the parts. */
    private Optional<Finding> parts(Check check, List<Line> parts, Line whole) {
        var now = known.now();
        if (!now.has(whole.position()) || !parts.stream().allMatch(line -> now.has(line.position())))
            return Optional.empty();
        long sum = parts.stream().mapToLong(line -> now.number(line.position())).sum();
        long most = now.number(whole.position());
        return sum > most ? Optional.of(new Finding(check, parts.getFirst(), sum, most)) : Optional.empty();
    }

    private Stream<Finding> rates(Check check) {
        return known.form().asked().stream()
                .filter(line -> line.indicator().summing() == Summing.RATIO)
                .flatMap(line -> line.indicator().rate().stream())
                .flatMap(pair -> {
                    var part = known.form().line(pair.part());
                    var whole = known.form().line(pair.whole());
                    if (part.isEmpty() || whole.isEmpty()) return Stream.empty();
                    return parts(check, List.of(part.get()), whole.get()).stream();
                });
    }

    private Optional<Finding> zero(Check check, Check.Zero rule, Line line) {
        int at = line.position();
        boolean isZero = known.now().has(at) && known.now().number(at) == 0;
        if (!isZero || !known.last().has(at)) return Optional.empty();
        long before = known.last().number(at);
        return before >= rule.atLeast() ? Optional.of(new Finding(check, line, 0, before)) : Optional.empty();
    }

    private Optional<Finding> missing(Check check, Line line) {
        int at = line.position();
        boolean isSaid = known.now().has(at) || known.now().isExempt(at);
        if (isSaid || !known.last().has(at)) return Optional.empty();
        return Optional.of(new Finding(check, line, 0, known.last().number(at)));
    }

    /** A unit whose numbers never differed may differ by a little: no deviation is taken to be below a tenth, or one. */
    private Optional<Finding> outlier(Check check, Check.Outlier rule, Line line) {
        int at = line.position();
        var history = said(known.before().stream().limit(rule.periods()), at);
        if (!known.now().has(at) || history.length < rule.known()) return Optional.empty();
        long median = Median.of(history);
        long deviation = Math.max(Median.deviation(history, median), Math.max(median / 10, 1));
        long number = known.now().number(at);
        return Math.abs(number - median) > rule.times() * deviation
                ? Optional.of(new Finding(check, line, number, median))
                : Optional.empty();
    }

    private Optional<Finding> peers(Check check, Check.Peers rule, Line line) {
        int at = line.position();
        var others = said(known.peers().stream(), at);
        if (!known.now().has(at) || others.length < rule.known()) return Optional.empty();
        long median = Math.max(Median.of(others), 1);
        long number = known.now().number(at);
        return number > rule.times() * median
                ? Optional.of(new Finding(check, line, number, median))
                : Optional.empty();
    }

    private static long[] said(Stream<Numbers> numbers, int position) {
        return numbers.filter(one -> one.has(position))
                .mapToLong(one -> one.number(position))
                .toArray();
    }
}
