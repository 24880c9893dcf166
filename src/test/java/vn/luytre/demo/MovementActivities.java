package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.activity.ActivityKind;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.demo.MovementProvince.Below;
import vn.luytre.demo.MovementProvince.Places;
import vn.luytre.demo.MovementRows.Made;
import vn.luytre.identity.Author;

/**
 * The activities of a province of {@code ./luytre bench movement}, over three years. Each front door takes some milliseconds, so the
 * rows that it would have written come ten thousand at a time; only the log of deeds has none of them.
 */
final class MovementActivities {
    private static final int ACTIVITIES = 300_000;
    private static final int BLOCK = 10_000;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);
    private static final List<String> SPOTS =
            List.of("Nhà văn hóa", "Sân đình", "Cổng chợ", "Trụ sở", "Đường liên thôn", "");
    private static final List<String> WORDS = List.of(
            "",
            "Nói chuyện với bà con về thủ đoạn lừa đảo qua điện thoại.",
            "Kiểm tra đèn chiếu sáng, nhắc khóa cổng ban đêm.",
            "Sinh hoạt định kỳ, bàn việc của quý sau.",
            "Vận động giao nộp pháo, vũ khí thô sơ.",
            "Phát tờ rơi phòng cháy ở khu chợ.");

    private final JdbcClient jdbc;
    private final Places places;
    private final List<Author> officers;
    private final List<ActivityKind> kinds;
    private final Map<Long, List<Site>> sites = new HashMap<>();
    private final Random random = new Random(20261124);

    MovementActivities(ApplicationContext modules, Places places, List<Author> officers) {
        this.jdbc = modules.getBean(JdbcClient.class);
        this.places = places;
        this.officers = officers;
        kinds = modules.getBean(ActivityKinds.class).all().stream()
                .filter(kind -> kind.special() == null && kind.isUsedOn(FIRST) && kind.isUsedOn(LAST))
                .toList();
    }

    private record Site(long id, long unit, long area) {}

    void add() {
        jdbc.sql("select id, unit, area from safetymodel.site where state <> 'REMOVED' order by id")
                .query(Site.class)
                .list()
                .forEach(site -> sites.computeIfAbsent(site.unit(), _ -> new ArrayList<>())
                        .add(site));
        var rows = new MovementRows(jdbc);
        for (int first = 0; first < ACTIVITIES; first += BLOCK) {
            var block = new ArrayList<Made>();
            for (int at = first; at < first + BLOCK; at++) block.add(made(at));
            rows.add(block);
        }
    }

    /** Six in ten serve a site; some sites have none for months. */
    private Made made(int at) {
        int number = random.nextInt(places.communes().size());
        var commune = places.communes().get(number);
        var kind = kinds.get(random.nextInt(kinds.size()));
        boolean isMeeting = kind.code().equals("model-meeting");
        var those = sites.getOrDefault(commune.id().value(), List.of());
        var site = isMeeting || random.nextInt(10) < 6 ? those.get(served(those.size())) : null;
        var area = site == null
                ? any(commune.areas())
                : in(commune.below(), commune.id().value(), site.area());
        long unit = random.nextInt(5) == 0
                ? any(commune.below()).id().value()
                : commune.id().value();
        boolean planned = at % 60 == 0;
        var day = planned
                ? LAST.plusDays(3 + random.nextInt(30))
                : FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1));
        return new Made(
                new UUID(random.nextLong(), random.nextLong()),
                unit,
                commune.id().value(),
                area.id().value(),
                SPOTS.get(random.nextInt(SPOTS.size())),
                day,
                planned ? "PLANNED" : at % 100 == 7 ? "WITHDRAWN" : "HELD",
                kind.code(),
                kind.name() + " – " + area.name(),
                WORDS.get(random.nextInt(WORDS.size())),
                planned || random.nextBoolean() ? 0 : 1 + random.nextInt(2),
                site == null ? null : site.id(),
                planned ? Map.of() : measures(kind),
                recorded(planned ? LAST : day),
                officers.get(number).account().value(),
                officers.get(number).name());
    }

    /** The first sites are served more often. */
    private int served(int sites) {
        return (int) (Math.pow(random.nextDouble(), 1.5) * sites);
    }

    private static OffsetDateTime recorded(LocalDate day) {
        return day.atTime(LocalTime.of(17, 0)).atOffset(ZoneOffset.ofHours(7));
    }

    private Below any(List<Below> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static Below in(List<Below> below, long commune, long area) {
        return below.stream()
                .filter(one -> one.id().value() == area)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no unit " + area + " in " + commune));
    }

    private Map<String, Integer> measures(ActivityKind kind) {
        var amounts = new HashMap<String, Integer>();
        for (var measure : kind.measures())
            if (measure.required() || random.nextInt(3) == 0)
                amounts.put(measure.code(), 1 + random.nextInt(Math.min(measure.largest(), 120)));
        for (var bound : kind.bounds()) amounts.remove(bound.part());
        return amounts;
    }
}
