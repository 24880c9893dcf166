package vn.luytre.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitKind;
import vn.luytre.task.Duties;
import vn.luytre.task.Role;

/** What the units do with what they are given: for each assignment a course is drawn, always the same one. */
@OnDemo
@Component
class Work {
    private static final long SEED = 19_08_1961;
    /** In days: when a duty without a time limit is dealt with. */
    private static final int WITHOUT_LIMIT = 45;

    private static final LocalTime OPENING = LocalTime.of(7, 30);
    private static final int MINUTES = 540;

    private final Duties duties;
    private final Deeds deeds;
    private final StoryClock clock;
    private final List<Course> courses = Course.all();
    private final PriorityQueue<Next> agenda = new PriorityQueue<>(
            Comparator.comparing(Next::day).thenComparing(Next::hour).thenComparingLong(Next::turn));
    private long turns;

    Work(Duties duties, Deeds deeds, StoryClock clock) {
        this.duties = duties;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The next step of an assignment. */
    private record Next(
            LocalDate day, LocalTime hour, long turn, Given.New given, List<Step> left, SplittableRandom random) {}

    /** Draws how it will go. */
    void plan(Given.New given, Places.On places) {
        var event = given.event();
        var unit = places.unit(event.unit());
        var sentence = duties.find(event.duty()).orElseThrow().sentence();
        var parent = unit.parent() == null ? "" : places.unit(unit.parent()).name();
        var random = new SplittableRandom(SEED + (unit.name() + parent + sentence + event.due()).hashCode());
        var sorts = new ArrayList<>(List.of(unit.name(), sort(unit.kind())));
        if (event.role() == Role.COOPERATING) sorts.add("phối hợp");
        var course = Course.choose(courses, sorts, sentence, random);
        schedule(given, course.steps(), given.day(), LocalTime.MIN, random);
    }

    private static String sort(UnitKind kind) {
        return switch (kind.level()) {
            case PROVINCE, DISTRICT -> "tỉnh";
            case COMMUNE -> "xã";
            case RESIDENTIAL -> "khu dân cư";
            case BODY -> "sở ngành";
        };
    }

    private void schedule(
            Given.New given, List<Step> left, LocalDate before, LocalTime earliest, SplittableRandom random) {
        if (left.isEmpty()) return;
        var due = given.event().due();
        var end = due == null ? given.day().plusDays(WITHOUT_LIMIT) : due;
        var day = workingDay(left.getFirst().day(given.day(), end, before, random), end);
        var hour = OPENING.plusMinutes(random.nextInt(MINUTES));
        boolean isSameDay = !day.isAfter(before);
        if (isSameDay && hour.isBefore(earliest)) hour = earliest.plusMinutes(1);
        agenda.add(new Next(isSameDay ? before : day, hour, turns++, given, left, random));
    }

    /** Nobody works at weekends; what is due on one is done before it. */
    private static LocalDate workingDay(LocalDate day, LocalDate due) {
        var weekday = day.getDayOfWeek();
        if (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY) return day;
        boolean isForDue = !day.isAfter(due) && day.plusDays(2).isAfter(due);
        return isForDue
                ? day.minusDays(weekday == DayOfWeek.SATURDAY ? 1 : 2)
                : day.plusDays(weekday == DayOfWeek.SATURDAY ? 2 : 1);
    }

    boolean isWaitingFor(LocalDate day) {
        return !agenda.isEmpty() && !agenda.peek().day().isAfter(day);
    }

    /** Does all that is to be done by the end of a day. */
    void on(LocalDate day, Places.On places) {
        while (isWaitingFor(day)) {
            var next = agenda.remove();
            clock.stand(day, next.hour());
            var step = next.left().getFirst();
            var rest = next.left().subList(1, next.left().size());
            if (deeds.did(step, next.given().event(), places, next.random()))
                schedule(next.given(), rest, day, LocalTime.now(clock), next.random());
        }
    }
}
