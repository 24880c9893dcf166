package vn.luytre.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.identity.AccountId;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/** A made-up province with its duties, in the situations that tests need. */
public class Situations {
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    public static final LocalDate IN_A_MONTH = TODAY.plusMonths(1);

    public final UnitId province;
    public final UnitId department;
    public final UnitId commune;
    public final UnitId otherCommune;
    public final UnitId village;
    public final UnitId otherVillage;

    private final Duties duties;
    private final Assignments assignments;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    Situations(Duties duties, Assignments assignments, UnitChanges units, MovableClock clock, JdbcClient jdbc) {
        this.duties = duties;
        this.assignments = assignments;
        this.clock = clock;
        this.jdbc = jdbc;
        var longAgo = new Ground(LocalDate.of(2020, 1, 1), null, "dựng cho kiểm thử");
        province = units.found(new NewUnit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null, null), longAgo);
        department = units.found(new NewUnit(UnitKind.DEPARTMENT, "Sở Tre", province), longAgo);
        commune = units.found(new NewUnit(UnitKind.COMMUNE, "Xã Tre Xanh", province), longAgo);
        otherCommune = units.found(new NewUnit(UnitKind.COMMUNE, "Xã Tre Ngà", province), longAgo);
        village = units.found(new NewUnit(UnitKind.VILLAGE, "Thôn Một", commune), longAgo);
        otherVillage = units.found(new NewUnit(UnitKind.VILLAGE, "Thôn Hai", commune), longAgo);
    }

    public void today(LocalDate day) {
        clock.setTo(day);
    }

    public static Actor officer(UnitId unit) {
        return new Actor(
                new AccountId(UUID.nameUUIDFromBytes(new byte[] {(byte) unit.value()})), "Cán bộ " + unit, unit);
    }

    /** The province orders the commune something, by a day. */
    public AssignmentId ordered(@Nullable LocalDate due) {
        return given(List.of(commune), List.of(), due).getFirst();
    }

    public List<AssignmentId> given(List<UnitId> leads, List<UnitId> cooperates, @Nullable LocalDate due) {
        var order = new NewDuty(new Origin.ByHand(), "Tổ chức ra mắt tổ tự quản.", leads, cooperates, due);
        return ofDuty(duties.give(UUID.randomUUID(), officer(province), order));
    }

    public List<AssignmentId> ofDuty(DutyId duty) {
        return jdbc.sql("select id as value from task.assignment where duty = :duty order by id")
                .param("duty", duty.value())
                .query(AssignmentId.class)
                .list();
    }

    public AssignmentId accepted(@Nullable LocalDate due) {
        var id = ordered(due);
        does(id, new Deed.Accept());
        return id;
    }

    public AssignmentId begun(@Nullable LocalDate due) {
        var id = accepted(due);
        does(id, new Deed.Progress(30, "Đã họp dân."));
        return id;
    }

    public AssignmentId reported(@Nullable LocalDate due) {
        var id = begun(due);
        does(id, new Deed.Report("Đã ra mắt.", ""));
        return id;
    }

    public AssignmentId handedDown(LocalDate due) {
        var id = accepted(due);
        does(id, new Deed.HandDown(List.of(village, otherVillage), due.minusDays(5), "Mỗi thôn một tổ."));
        return id;
    }

    public List<AssignmentId> partsOf(AssignmentId whole) {
        return jdbc.sql("select id as value from task.assignment where parent = :whole order by id")
                .param("whole", whole.value())
                .query(AssignmentId.class)
                .list();
    }

    /** The unit that may: the one that owes it, or the one that decides. */
    public void does(AssignmentId id, Deed deed) {
        does(officer(whoMay(now(id), deed)), id, deed);
    }

    public int does(Actor by, AssignmentId id, Deed deed) {
        return assignments.perform(new Request(UUID.randomUUID(), by, id, now(id).version()), deed);
    }

    /** All steps to an accepted result. */
    public void finished(AssignmentId id) {
        does(id, new Deed.Accept());
        does(id, new Deed.Progress(50, ""));
        does(id, new Deed.Report("Đã xong.", ""));
        does(id, new Deed.AcceptResult(""));
    }

    public Assignment now(AssignmentId id) {
        return assignments.find(id).orElseThrow();
    }

    public static UnitId whoMay(Assignment assignment, Deed deed) {
        return switch (deed) {
            case Deed.Accept _, Deed.Progress _, Deed.Report _, Deed.AskExtension _, Deed.HandDown _ ->
                assignment.unit();
            case Deed.AcceptResult _, Deed.ReturnResult _, Deed.GrantExtension _, Deed.RefuseExtension _ ->
                assignment.answersTo();
            case Deed.Cancel _ -> assignment.assigner();
        };
    }
}
