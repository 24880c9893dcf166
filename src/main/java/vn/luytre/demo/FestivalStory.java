package vn.luytre.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.ActivityId;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Programme;
import vn.luytre.activity.special.FestivalPlace;
import vn.luytre.activity.special.Festivals;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;

/** The festival of 19 August: planned place by place in one commune, held in many. */
@OnDemo
@Component
class FestivalStory implements Chapter {
    private static final LocalDate PLANNED = LocalDate.of(2026, 8, 6);
    private static final LocalDate HELD = LocalDate.of(2026, 8, 19);
    private static final LocalTime HOUR = LocalTime.of(16, 20);
    private static final String TITLE = "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc";
    private static final String PROGRAMME =
            "7 giờ 30 khai mạc; 8 giờ kể chuyện mô hình; 9 giờ tặng quà, ký giao ước; 10 giờ kéo co.";
    private static final long GIFT = 500_000;

    private final Activities activities;
    private final Festivals festivals;
    private final ActivityDeeds deeds;
    private final Places places;
    private final Hands hands;
    private @Nullable ActivityId planned;

    FestivalStory(Activities activities, Festivals festivals, ActivityDeeds deeds, Places places, Hands hands) {
        this.activities = activities;
        this.festivals = festivals;
        this.deeds = deeds;
        this.places = places;
        this.hands = hands;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.add(PLANNED, HOUR, this::announce);
        agenda.add(HELD, HOUR, this::hold);
        agenda.add(HELD.plusDays(1), HOUR, this::recordOthers);
    }

    private static Draft draft(UnitId commune, boolean planned, SortedMap<String, BigDecimal> measures) {
        return new Draft(
                "festival",
                commune,
                commune,
                "Sân vận động xã",
                HELD,
                planned,
                TITLE,
                "Cả xã cùng dự, các mô hình kể việc làm của mình.",
                measures,
                null,
                null,
                Programme.NONE,
                Draft.sorted(List.of()));
    }

    private void announce(LocalDate day) {
        var commune = places.clustered().getFirst();
        planned = deeds.record(draft(commune, true, new TreeMap<>()), day, false, new SplittableRandom(1))
                .id();
        for (var area : places.told().areas(commune).subList(0, 3)) add(commune, area, null, null, day);
    }

    private void add(
            UnitId commune, UnitId area, @Nullable Integer attendance, @Nullable Integer gifts, LocalDate day) {
        var value = gifts == null ? null : gifts * GIFT;
        var place = new FestivalPlace(0, area, "Nhà văn hóa", HELD, PROGRAMME, attendance, gifts, value);
        var name = places.told().unit(area).name();
        hands.does(Right.RECORD, commune, day, author -> festivals.add(hands.key(), id(), place, name, author));
    }

    private ActivityId id() {
        if (planned == null) throw new IllegalStateException("nothing is planned");
        return planned;
    }

    /** Who came and what was given is written in place of the plan, and the sum becomes that of the festival. */
    private void hold(LocalDate day) {
        var commune = places.clustered().getFirst();
        var before = new ArrayList<>(festivals.of(id()));
        for (var place : before) {
            var name = places.told().unit(place.area()).name();
            hands.does(Right.RECORD, commune, day, author -> festivals.remove(id(), place.id(), name, author));
            add(commune, place.area(), 140 + Math.floorMod(place.area().hashCode(), 90), 6, day);
        }
        var held = draft(commune, false, Festivals.totals(festivals.of(id())));
        int version = activities.find(id()).orElseThrow().version();
        hands.does(Right.RECORD, commune, day, author -> activities.change(id(), version, held, author));
    }

    private void recordOthers(LocalDate day) {
        var communes = places.clustered();
        for (int i = 2; i < communes.size(); i += 2) {
            var random = new SplittableRandom(i);
            var measures = new TreeMap<String, BigDecimal>();
            measures.put("points", BigDecimal.valueOf(1 + random.nextInt(5)));
            measures.put("areas", BigDecimal.valueOf(4 + random.nextInt(7)));
            measures.put("attendance", BigDecimal.valueOf(220 + random.nextInt(600)));
            measures.put("gifts", BigDecimal.valueOf(5 + random.nextInt(25)));
            deeds.record(draft(communes.get(i), false, measures), day, i % 3 == 0, random);
        }
    }
}
