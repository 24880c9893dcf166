package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;
import static vn.luytre.task.Situations.officer;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.directive.DirectiveId;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.AssignmentState;
import vn.luytre.task.Assignments;
import vn.luytre.task.Deed;
import vn.luytre.task.Duties;
import vn.luytre.task.DutyId;
import vn.luytre.task.NewDuty;
import vn.luytre.task.Origin;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;
import vn.luytre.task.web.HomeRow.HomeList;
import vn.luytre.web.Paging;

@TaskModuleTest
@Transactional // each test sees its own duties only
class ScreensTests {
    @Autowired
    private Situations given;

    @Autowired
    private Duties duties;

    @Autowired
    private Assignments assignments;

    @Autowired
    private HomeScreen home;

    @Autowired
    private ListScreen lists;

    @Autowired
    private LeaderScreens leaders;

    @Autowired
    private AssignmentScreen pages;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void today() {
        given.today(TODAY);
        jdbc.sql(
                        "truncate task.entry, task.due_date, task.extension, task.evidence, task.notice, task.tally, task.assignment, task.duty cascade")
                .update();
    }

    @Test
    void homeShowsWhatIsOwedByDaysLeftAndWithoutLimitLast() {
        var never = given.ordered(null);
        var later = given.ordered(IN_A_MONTH);
        var soon = given.begun(TODAY.plusDays(2));
        assertThat(home.of(given.commune))
                .filteredOn(row -> row.list() == HomeList.OWED)
                .extracting(HomeRow::assignment)
                .containsExactly(soon.value(), later.value(), never.value());
        var first = home.of(given.commune).getFirst();
        assertThat(first.daysLeft(TODAY)).isEqualTo(2);
        assertThat(first.sentence()).isEqualTo("Tổ chức ra mắt tổ tự quản.");
        assertThat(first.found()).isEqualTo(3);
    }

    @Test
    void homeShowsWhatMustBeDecidedAndWhatIsAwaited() {
        var reported = given.reported(IN_A_MONTH);
        var asking = given.begun(TODAY.plusDays(3));
        given.does(asking, new Deed.AskExtension(TODAY.plusDays(9), "Mưa."));
        assertThat(home.of(given.province))
                .filteredOn(row -> row.list() == HomeList.TO_DECIDE)
                .extracting(HomeRow::assignment)
                .containsExactly(asking.value(), reported.value());
        assertThat(home.of(given.province))
                .filteredOn(row -> row.list() == HomeList.AWAITED)
                .extracting(HomeRow::assignment)
                .containsExactly(asking.value());
    }

    @Test
    void homeSaysOnceWhatManyUnitsOweAndCountsThem() {
        var order = List.of(given.commune, given.otherCommune, given.department);
        var all = given.given(order, List.of(), IN_A_MONTH);
        var alone = given.ordered(TODAY.plusDays(3));
        for (var one : all.subList(1, 3)) {
            given.does(one, new Deed.Accept());
            given.does(one, new Deed.Progress(50, ""));
            given.does(one, new Deed.Report("Đã xong.", ""));
        }
        var awaited = lines(HomeList.AWAITED);
        assertThat(awaited).extracting(HomeRow::units).containsExactly(1L, 1L);
        assertThat(awaited.getFirst().address()).isEqualTo("/assignments/" + alone);
        var toDecide = lines(HomeList.TO_DECIDE);
        assertThat(toDecide).singleElement().satisfies(line -> {
            assertThat(line.units()).isEqualTo(2);
            assertThat(line.found()).isEqualTo(2);
            assertThat(line.address()).isEqualTo("/assignments?side=ORDERED&duty=" + line.duty() + "&state=REPORTED");
        });
        var filter = new AssignmentFilter(
                AssignmentFilter.Side.ORDERED,
                given.province,
                AssignmentState.REPORTED,
                false,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                "",
                new DutyId(toDecide.getFirst().duty()));
        assertThat(found(filter)).containsExactlyInAnyOrderElementsOf(all.subList(1, 3));
    }

    private List<HomeRow> lines(HomeList list) {
        return home.of(given.province).stream()
                .filter(row -> row.list() == list)
                .toList();
    }

    @Test
    void homeCountsThePartsThatAreDone() {
        var whole = given.handedDown(IN_A_MONTH);
        given.finished(given.partsOf(whole).getFirst());
        var row = home.of(given.commune).getFirst();
        assertThat(row.partsDone()).isOne();
        assertThat(row.parts()).isEqualTo(2);
    }

    @Test
    void aListIsNarrowedByEveryThingThatIsAskedFor() {
        var directive = new DirectiveId(UUID.randomUUID());
        var order = new NewDuty(
                new Origin.Item(directive, 1, "II.1", null),
                "Kiện toàn Ban Chỉ đạo cấp xã 100%.",
                List.of(given.commune),
                List.of(),
                TODAY.plusDays(5));
        var ofDirective = given.ofDuty(duties.give(UUID.randomUUID(), officer(given.province), order))
                .getFirst();
        var other = given.begun(TODAY.plusDays(20));
        var all = AssignmentFilter.all(AssignmentFilter.Side.ORDERED, given.province);
        assertThat(found(all)).containsExactly(ofDirective, other);
        assertThat(found(narrowed(null, directive.value(), false, ""))).containsExactly(ofDirective);
        assertThat(found(narrowed(AssignmentState.IN_PROGRESS, null, false, "")))
                .containsExactly(other);
        assertThat(found(narrowed(null, null, false, "kien toan ban chi dao"))).containsExactly(ofDirective);
        assertThat(found(narrowed(null, null, false, "100%"))).containsExactly(ofDirective);
        assertThat(found(narrowed(null, null, false, "1%0"))).isEmpty();
        assertThat(found(narrowed(null, null, true, ""))).isEmpty();
        given.today(TODAY.plusDays(7));
        assignments.markOverdue(TODAY.plusDays(7));
        assertThat(found(narrowed(null, null, true, ""))).containsExactly(ofDirective);
    }

    private AssignmentFilter narrowed(
            @Nullable AssignmentState state, @Nullable UUID directive, boolean late, String text) {
        return new AssignmentFilter(
                AssignmentFilter.Side.ORDERED,
                given.province,
                state,
                false,
                null,
                List.of(given.commune),
                directive,
                TODAY,
                TODAY.plusDays(30),
                late,
                null,
                text);
    }

    private List<AssignmentId> found(AssignmentFilter filter) {
        return lists.page(filter, Paging.first()).list().stream()
                .map(row -> new AssignmentId(row.assignment()))
                .toList();
    }

    @Test
    void aListIsSortedAndComesInPages() {
        for (int i = 0; i < Paging.SIZE + 3; i++) given.ordered(TODAY.plusDays(i));
        var all = AssignmentFilter.all(AssignmentFilter.Side.OWED, given.commune);
        var last = lists.page(all, new Paging(2, "-due"));
        assertThat(last.total()).isEqualTo(Paging.SIZE + 3);
        assertThat(last.list())
                .extracting(AssignmentRow::due)
                .containsExactly(TODAY.plusDays(2), TODAY.plusDays(1), TODAY);
        assertThat(lists.block(all, Paging.first(), 0, 1000)).hasSize(Paging.SIZE + 3);
        for (var column : ListScreen.COLUMNS.keySet()) {
            assertThat(lists.page(all, new Paging(1, column)).list()).hasSize(Paging.SIZE);
        }
    }

    @Test
    void leadersSeeUnitsTimesDutiesAndHowOftenTheyAreInTime() {
        var both = given.given(List.of(given.commune, given.otherCommune), List.of(), TODAY.plusDays(5));
        given.finished(both.getFirst());
        given.today(TODAY.plusDays(9));
        assignments.markOverdue(TODAY.plusDays(9));
        var units = List.of(given.commune, given.otherCommune);
        assertThat(leaders.matrix(given.province, null, units))
                .extracting(LeaderScreens.Cell::assignment)
                .containsExactly(both.getFirst().value(), both.getLast().value());
        var rates = leaders.rates(units, YearMonth.from(TODAY), YearMonth.from(TODAY), TODAY.plusDays(9));
        assertThat(rates)
                .containsExactly(
                        new LeaderScreens.Rate(given.commune.value(), 1, 1, 1, 0),
                        new LeaderScreens.Rate(given.otherCommune.value(), 1, 0, 0, 1));
        assertThat(rates).extracting(LeaderScreens.Rate::share).containsExactly(1.0, 0.0);
    }

    @Test
    void theTallyIsTheSumOfTheFactsWhateverHappenedAndHoweverOftenItIsFolded() {
        var both = given.given(List.of(given.commune, given.otherCommune), List.of(), TODAY.plusDays(5));
        given.does(both.getFirst(), new Deed.Accept());
        given.does(both.getFirst(), new Deed.AskExtension(TODAY.plusDays(70), "Mưa."));
        given.does(both.getFirst(), new Deed.GrantExtension(TODAY.plusDays(60), ""));
        given.reported(IN_A_MONTH);
        given.finished(given.ordered(IN_A_MONTH));
        given.does(both.getLast(), new Deed.Cancel("Thôi.", Deed.PartsFate.CANCEL));
        assertThat(tally()).isEqualTo(facts()).isNotEmpty();
        assertThat(assignments.foldTally()).isPositive();
        assertThat(assignments.foldTally()).as("nothing left to fold").isZero();
        assertThat(tally()).isEqualTo(facts());
    }

    private List<String> tally() {
        return jdbc.sql("""
                select unit || ' ' || month || ' ' || sum(owed) || ' ' || sum(done) || ' ' || sum(in_time) from task.tally
                 group by unit, month having sum(owed) <> 0 order by unit, month
                """).query(String.class).list();
    }

    private List<String> facts() {
        return jdbc.sql("""
                select unit || ' ' || date_trunc('month', due)::date || ' ' || count(*) || ' '
                       || count(*) filter (where state = 'DONE') || ' '
                       || count(*) filter (where state = 'DONE' and late_since is null)
                  from task.assignment where state <> 'CANCELLED' and due is not null
                 group by unit, date_trunc('month', due) order by unit, date_trunc('month', due)
                """).query(String.class).list();
    }

    @Test
    void thePageOfAnAssignmentShowsItsPartsAndDates() {
        var whole = given.handedDown(IN_A_MONTH);
        given.does(whole, new Deed.AskExtension(IN_A_MONTH.plusDays(9), "Chờ kinh phí."));
        given.does(whole, new Deed.GrantExtension(IN_A_MONTH.plusDays(8), "Đồng ý."));
        assertThat(pages.head(whole)).hasValueSatisfying(row -> {
            assertThat(row.due()).isEqualTo(IN_A_MONTH.plusDays(8));
            assertThat(row.originalDue()).isEqualTo(IN_A_MONTH);
        });
        assertThat(pages.parts(whole)).hasSize(2);
        assertThat(pages.dates(whole))
                .extracting(AssignmentScreen.DateLine::due)
                .containsExactlyInAnyOrder(IN_A_MONTH, IN_A_MONTH.plusDays(9), IN_A_MONTH.plusDays(8));
    }

    @Test
    void reportsFindOneFactAnAssignment() {
        var id = given.ordered(IN_A_MONTH);
        given.finished(id);
        assertThat(jdbc.sql("select finished_on from task.assignment_fact where id = :id")
                        .param("id", id.value())
                        .query(java.time.LocalDate.class)
                        .single())
                .isEqualTo(TODAY);
    }
}
