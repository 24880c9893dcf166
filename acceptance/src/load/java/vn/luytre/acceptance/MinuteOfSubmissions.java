package vn.luytre.acceptance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import vn.luytre.acceptance.Storm.Submission;

/**
 * 500 communes send the figures of six months within a minute, 50 submissions every second; then it is looked whether anything is
 * lost or there twice, whether the totals are right, and how long it took. The result is a few lines for {@code docs/performance.md}.
 */
final class MinuteOfSubmissions {
    private static final String FORM = "ket-qua-thang";
    private static final int MONTHS = 6;
    private static final int SIGNING_IN = 4;

    private final HttpClient client = Desk.newClient();
    private final String address = System.getProperty("address");
    private final int everySecond = Integer.getInteger("rate", 50);
    private final Path data = Path.of(System.getProperty("data"));
    private final List<YearMonth> months = new ArrayList<>();

    private record Commune(Desk desk, String unit, String province) {}

    private record Sent(Commune commune, YearMonth month, Map<String, Long> numbers) {}

    public static void main(String[] arguments) throws Exception {
        new MinuteOfSubmissions().measure();
    }

    private void measure() throws Exception {
        for (int back = 0; back < MONTHS; back++) months.add(YearMonth.now(Clock.systemDefaultZone()).minusMonths(back));
        var communes = communes();
        var reader = communes.removeLast();
        var form = FormOnWire.of(communes.getFirst().desk(), sheet(communes.getFirst(), months.getFirst()));
        var sent = new LinkedHashMap<Submission, Sent>();
        for (var month : months) {
            for (var commune : communes) {
                var numbers = form.numbers(sent.size());
                sent.put(
                        new Submission(commune.desk(), sheet(commune, month), form.saved(numbers)),
                        new Sent(commune, month, numbers));
            }
        }
        System.out.printf("%d communes are signed in, %d submissions%n", communes.size(), sent.size());
        var outcome = new Storm().rages(List.copyOf(sent.keySet()), everySecond);
        tell(outcome);
        System.out.println("open queries: " + StormCheck.openQueries(postmaster(), reader.desk()));
        var numbers = new LinkedHashMap<Submission, Map<String, Long>>();
        sent.forEach((one, said) -> numbers.put(one, said.numbers()));
        System.out.println("lost or twice: " + StormCheck.lost(form, numbers).size());
        System.out.println("totals that are wrong: " + wrong(reader.desk(), communes, List.copyOf(sent.values())));
        System.exit(0); // threads of the client may still wait for a keep-alive
    }

    private static String sheet(Commune commune, YearMonth month) {
        return "/figures/" + FORM + "/" + month + "/" + commune.unit();
    }

    /** All of the list, the reader last. */
    private List<Commune> communes() throws Exception {
        var lines = Files.readAllLines(data.resolve("communes.csv"));
        var signing = new ArrayList<Callable<Commune>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            signing.add(() -> new Commune(Desk.signedIn(client, address, cells[0], cells[1]), cells[2], cells[3]));
        }
        var communes = new ArrayList<Commune>();
        try (var doors = Executors.newFixedThreadPool(SIGNING_IN)) {
            for (var one : doors.invokeAll(signing)) communes.add(one.get());
        }
        return communes;
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static void tell(Storm.Outcome outcome) {
        var nanos = outcome.nanos();
        System.out.printf(
                "%d submissions in %d s, at most %d at once, %d sent away for a while; save and submit together p50 %d ms, p95 %d ms, p99 %d ms, longest %d ms; load %.1f%n",
                nanos.size(),
                outcome.took().toSeconds(),
                outcome.mostAtOnce(),
                outcome.sentAway(),
                millis(nanos, 50),
                millis(nanos, 95),
                millis(nanos, 99),
                millis(nanos, 100),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println("answers that nobody reckoned with: " + outcome.faults());
    }

    private static long millis(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1_000_000;
    }

    /** Of each province and the country in each month; none of them is off by one. */
    private long wrong(Desk reader, List<Commune> communes, List<Sent> sent) throws Exception {
        var indicators = FormOnWire.indicators(reader, FORM);
        var units = new ArrayList<>(communes.stream().map(Commune::province).distinct().toList());
        units.add("0");
        long wrong = 0;
        for (var month : months) {
            for (var unit : units) {
                var naive = StormCheck.naive(sent.stream()
                        .filter(one -> one.month().equals(month))
                        .filter(one -> unit.equals("0") || one.commune().province().equals(unit))
                        .map(Sent::numbers)
                        .toList());
                var span = "M%d%02d".formatted(month.getYear(), month.getMonthValue());
                var totals = StormCheck.totals(reader, FORM, unit, span, indicators);
                wrong += naive.entrySet().stream()
                        .filter(one -> !one.getValue().equals(totals.get(one.getKey())))
                        .count();
            }
        }
        System.out.printf("%d totals compared%n", months.size() * units.size() * indicators.size());
        return wrong;
    }
}
