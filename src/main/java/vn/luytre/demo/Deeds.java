package vn.luytre.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.task.Actor;
import vn.luytre.task.Assignment;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Assignments;
import vn.luytre.task.Deed;
import vn.luytre.task.EvidenceFiles;
import vn.luytre.task.Request;
import vn.luytre.task.TaskEvent.DutyAssigned;

/** Does a step of a course through the front doors of the duties, as somebody who may. */
@OnDemo
@Component
class Deeds {
    private static final List<String> PICTURES = List.of("hop-thon.png", "tuan-tra.png", "to-roi.png");
    private static final int SPREAD = 8;
    private static final int HIGHEST = 95;

    private final Assignments assignments;
    private final EvidenceFiles evidence;
    private final Cast cast;
    private final StoryClock clock;
    private long keys;

    Deeds(Assignments assignments, EvidenceFiles evidence, Cast cast, StoryClock clock) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.cast = cast;
        this.clock = clock;
    }

    /** One step about one assignment. */
    private record Scene(
            Step step, Assignment of, LocalDate day, String said, RandomGenerator random, Places.On places) {}

    /** False where it goes no further: nobody is there to do it, or the assignment is closed. */
    boolean did(Step step, DutyAssigned event, Places.On places, RandomGenerator random) {
        var assignment = assignments.find(event.assignment()).orElseThrow();
        if (assignment.state().isClosed()) return false;
        var scene = new Scene(step, assignment, LocalDate.now(clock), step.text(random), random, places);
        var unit = unit(step.kind(), assignment);
        var who = cast.whoMay(right(step.kind()), unit, scene.day());
        who.ifPresent(actor -> cast.as(
                actor,
                () -> perform(scene, new Actor(actor.id(), actor.account().nameAndPost(), unit))));
        return who.isPresent();
    }

    private static Right right(Step.Kind kind) {
        return switch (kind) {
            case ACCEPT, PROGRESS, PROVE, LINK, REPORT, HAND_DOWN, ASK, COMMENT -> Right.REPORT;
            case REMIND, APPROVE, RETURN, GRANT, REFUSE, CANCEL -> Right.DECIDE;
        };
    }

    private static UnitId unit(Step.Kind kind, Assignment assignment) {
        return switch (kind) {
            case ACCEPT, PROGRESS, PROVE, LINK, REPORT, HAND_DOWN, ASK, COMMENT -> assignment.unit();
            case REMIND, APPROVE, RETURN, GRANT, REFUSE -> assignment.answersTo();
            case CANCEL -> assignment.assigner();
        };
    }

    private void perform(Scene scene, Actor by) {
        var step = scene.step();
        var of = scene.of();
        switch (step.kind()) {
            case ACCEPT -> perform(of, by, new Deed.Accept());
            case PROGRESS -> perform(of, by, new Deed.Progress(percent(scene), scene.said()));
            case PROVE -> prove(scene, by);
            case LINK ->
                evidence.addLink(
                        key(),
                        by,
                        of.id(),
                        scene.said(),
                        "https://luytre.example/tin/" + of.id().value());
            case REPORT -> report(scene, by);
            case HAND_DOWN -> handDown(scene, by);
            case ASK -> ask(scene, by);
            case COMMENT, REMIND -> assignments.comment(key(), by, of.id(), scene.said());
            case APPROVE -> perform(of, by, new Deed.AcceptResult(scene.said()));
            case RETURN -> perform(of, by, new Deed.ReturnResult(scene.said(), mended(scene)));
            case GRANT -> grant(of, by, scene.said());
            case REFUSE -> perform(of, by, new Deed.RefuseExtension(scene.said()));
            case CANCEL -> perform(of, by, new Deed.Cancel(scene.said(), Deed.PartsFate.CANCEL));
        }
    }

    private void perform(Assignment of, Actor by, Deed deed) {
        assignments.perform(new Request(key(), by, of.id(), of.version()), deed);
    }

    /** A result is reported only of what was begun. */
    private void report(Scene scene, Actor by) {
        var of = scene.of();
        if (of.state() == AssignmentState.ACCEPTED) perform(of, by, new Deed.Progress(HIGHEST, "Đang tổng hợp."));
        perform(assignments.find(of.id()).orElseThrow(), by, new Deed.Report(scene.said(), openParts(of)));
    }

    private static int percent(Scene scene) {
        int about = scene.step().number() + scene.random().nextInt(-SPREAD, SPREAD + 1);
        return Math.clamp(about, 1, HIGHEST);
    }

    private void prove(Scene scene, Actor by) {
        if (scene.of().state() == AssignmentState.REPORTED) return;
        var file = PICTURES.get(scene.random().nextInt(PICTURES.size()));
        evidence.add(key(), by, scene.of().id(), scene.said() + ".png", Table.bytes("minh-chung/" + file));
    }

    private String openParts(Assignment of) {
        int open = assignments.parts(of.id()).open();
        return open == 0 ? "" : "Còn " + open + " đơn vị chưa xong, sẽ báo cáo bổ sung.";
    }

    private void handDown(Scene scene, Actor by) {
        var areas = scene.places().areas(scene.of().unit());
        var due = scene.of().due();
        var earlier = due == null ? null : due.plusDays(scene.step().number());
        boolean isPast = earlier != null && earlier.isBefore(scene.day());
        perform(scene.of(), by, new Deed.HandDown(areas, isPast ? due : earlier, scene.said()));
    }

    private void ask(Scene scene, Actor by) {
        var due = scene.of().due();
        if (due == null || scene.of().standing().extensionAsked() != null) return;
        perform(scene.of(), by, new Deed.AskExtension(due.plusDays(scene.step().number()), scene.said()));
    }

    private void grant(Assignment of, Actor by, String reason) {
        var asked = of.standing().extensionAsked();
        if (asked != null) perform(of, by, new Deed.GrantExtension(asked, reason));
    }

    /** Until when a result is to be mended: not before it was due anyway, not after the whole. */
    private static @Nullable LocalDate mended(Scene scene) {
        var day = scene.day().plusDays(scene.step().number());
        var due = scene.of().due();
        var later = due != null && due.isAfter(day) ? due : day;
        var whole = scene.of().parentDue();
        return whole != null && !whole.isBefore(scene.day()) && later.isAfter(whole) ? whole : later;
    }

    private UUID key() {
        return UUID.nameUUIDFromBytes(("demo " + keys++).getBytes(StandardCharsets.UTF_8));
    }
}
