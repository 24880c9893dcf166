package vn.luytre.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Programme;
import vn.luytre.activity.Subject;
import vn.luytre.organization.UnitId;

/** What is held in communes and villages from week to week, and the meetings of models by their rhythm. */
@OnDemo
@Component
class ActivityStory implements Chapter {
    private static final long SEED = 13_11_1945;
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 9);
    private static final LocalDate PLANNED = Story.LAST.minusDays(2);
    private static final LocalTime HOUR = LocalTime.of(16, 50);
    private static final double OFTEN = 0.025;
    private static final int MEETING_DAY = 12;
    private static final int PROVED = 3;

    private final ActivityDeeds deeds;
    private final ModelStory models;
    private final TeamStory teams;
    private final Places places;
    private final List<ActivityCase> cases = ActivityCase.all();

    ActivityStory(ActivityDeeds deeds, ModelStory models, TeamStory teams, Places places) {
        this.deeds = deeds;
        this.models = models;
        this.teams = teams;
        this.places = places;
    }

    @Override
    public void plan(Agenda agenda) {
        for (var day = FIRST; !day.isAfter(Story.LAST); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY) continue;
            agenda.add(day, HOUR, this::hold);
        }
        for (int month = 2; month <= Story.LAST.getMonthValue(); month++)
            agenda.add(LocalDate.of(2026, month, MEETING_DAY), HOUR, this::meet);
        agenda.add(PLANNED, HOUR, this::announce);
    }

    private static RandomGenerator random(Object... of) {
        return new SplittableRandom(SEED + List.of(of).hashCode() * 31L);
    }

    /** Here and there something is held. */
    private void hold(LocalDate day) {
        var there = places.told();
        for (var commune : places.clustered()) {
            var random = random(there.unit(commune).name(), day.toString());
            if (random.nextDouble() >= OFTEN) continue;
            var fitting = cases.stream().filter(one -> one.isOf(day)).toList();
            var one = fitting.get(random.nextInt(fitting.size()));
            deeds.record(draft(one, commune, there, day, false, random), day, random.nextInt(PROVED) > 0, random);
        }
    }

    /** A few days ahead something is planned. */
    private void announce(LocalDate day) {
        var there = places.told();
        for (var commune : places.clustered().subList(0, TeamStory.DENSE)) {
            var random = random(there.unit(commune).name(), "ahead");
            var one = cases.get(random.nextInt(3));
            deeds.record(draft(one, commune, there, day.plusDays(9), true, random), day, false, random);
        }
    }

    private Draft draft(
            ActivityCase one, UnitId commune, Places.On there, LocalDate day, boolean planned, RandomGenerator random) {
        var areas = there.areas(commune);
        var area = one.isInCommune() ? commune : areas.get(random.nextInt(areas.size()));
        return new Draft(
                one.kind(),
                commune,
                area,
                one.spot(),
                day,
                planned,
                one.title()
                        + (area.equals(commune) ? "" : ", " + there.unit(area).name()),
                one.words(),
                planned ? new TreeMap<>() : one.measures(random),
                null,
                null,
                Programme.NONE,
                Draft.sorted(one.isOfTeam() && !planned ? team(commune, area, day) : List.of()));
    }

    /** The team of an area patrols there. */
    private List<Subject> team(UnitId commune, UnitId area, LocalDate day) {
        return teams.of(commune, day).stream()
                .filter(team -> team.details().areas().contains(area))
                .map(team -> new Subject("TEAM", team.id().value()))
                .toList();
    }

    /** Models meet: one meeting for all sites of a model, with minutes on the page of the commune. */
    private void meet(LocalDate day) {
        var there = places.told();
        for (var one : models.cases()) {
            var sites = models.sites(one);
            if (one.rhythm() == 0 || sites.isEmpty() || (day.getMonthValue() + one.sites()) % one.rhythm() > 0)
                continue;
            if (!models.runs(one, day)) continue;
            var random = random(one.name(), day.toString());
            var subjects = sites.stream()
                    .map(site -> new Subject("SITE", site.value()))
                    .toList();
            var commune = there.named(one.commune());
            var draft = new Draft(
                    "model-meeting",
                    commune,
                    commune,
                    "Nhà văn hóa",
                    day,
                    false,
                    "Sinh hoạt mô hình " + one.name(),
                    "Điểm lại việc trong tháng, phân công người trực, thu ý kiến của các hộ.",
                    attended(sites.size(), random),
                    null,
                    null,
                    Programme.NONE,
                    Draft.sorted(subjects));
            deeds.record(draft, day, random.nextInt(PROVED * 3) > 0, random);
        }
    }

    private static SortedMap<String, BigDecimal> attended(int sites, RandomGenerator random) {
        var measures = new TreeMap<String, BigDecimal>();
        measures.put("attendance", BigDecimal.valueOf(sites * 9L + random.nextInt(sites * 8)));
        return measures;
    }
}
