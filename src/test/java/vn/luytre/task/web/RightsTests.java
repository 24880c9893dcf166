package vn.luytre.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.identity.People;
import vn.luytre.identity.Right;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Assignments;
import vn.luytre.task.Happening;
import vn.luytre.task.Situations;
import vn.luytre.task.TaskModuleTest;

/** Every page of an assignment × role × where somebody stands: in the unit, above, below, beside, elsewhere. */
@TaskModuleTest
class RightsTests {
    private static final int REFUSED = 403;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Situations given;

    @Autowired
    private Assignments assignments;

    private final Map<String, UnitId> places = new LinkedHashMap<>();

    @BeforeEach
    void units() {
        given.today(TODAY);
        places.clear();
        places.put("own", given.commune);
        places.put("above", given.province);
        places.put("below", given.village);
        places.put("beside", given.otherCommune);
        places.put("elsewhere", people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null));
    }

    /** The commune owes it to the province. */
    @Test
    void whoMayReadIsInTheUnitOrAboveOrWhereItAnswers() {
        var id = given.begun(IN_A_MONTH);
        for (var role : Role.values()) {
            for (var place : places.entrySet()) {
                boolean may =
                        role != Role.ADMINISTRATOR && Set.of("own", "above").contains(place.getKey());
                for (var path : List.of("", "/evidence/1")) {
                    assertThat(isLetIn(role, place.getValue(), id, path))
                            .as(role + " " + place + path)
                            .isEqualTo(may);
                }
            }
        }
    }

    @Test
    void ownDeedsAreDoneInTheUnitAndDecisionsWhereItAnswers() {
        var id = given.begun(IN_A_MONTH);
        for (var act : Act.values()) {
            for (var role : Role.values()) {
                for (var place : places.entrySet()) {
                    assertThat(isLetIn(role, place.getValue(), id, "/" + act.path()))
                            .as(act + " " + role + " " + place)
                            .isEqualTo(mayDo(act, role, place.getKey()));
                }
            }
        }
    }

    private static boolean mayDo(Act act, Role role, String place) {
        if (act.right() == Right.REPORT)
            return EnumSet.of(Role.OFFICER, Role.LEADER).contains(role) && place.equals("own");
        return role == Role.LEADER && place.equals("above");
    }

    /** The village owes it to the commune. */
    @Test
    void aLeaderAboveDecidesInTheNameOfTheUnitThatItAnswersTo() {
        var part = given.partsOf(given.handedDown(IN_A_MONTH)).getFirst();
        assertThat(isLetIn(Role.OFFICER, given.province, part, "/cancel")).isFalse();
        var leader = people.with(Role.LEADER, given.province);
        var answer = new Visit(browser, people, leader)
                .fill("/assignments/" + part + "/cancel", Map.of("reason", "Trùng việc."));
        assertThat(answer).hasStatus3xxRedirection();
        var entry = assignments.history(part).getLast();
        assertThat(entry.happening()).isEqualTo(Happening.CANCELLED);
        assertThat(entry.unit()).isEqualTo(given.commune);
        assertThat(entry.account()).isEqualTo(leader.value());
    }

    @Test
    void evidenceIsAddedInTheUnitOnly() {
        var id = given.begun(IN_A_MONTH);
        for (var role : Role.values()) {
            for (var place : places.entrySet()) {
                assertThat(isLetIn(role, place.getValue(), id, "/evidence"))
                        .as(role + " " + place)
                        .isEqualTo(mayDo(Act.PROGRESS, role, place.getKey()));
            }
        }
    }

    private boolean isLetIn(Role role, UnitId place, AssignmentId id, String path) {
        var visit = new Visit(browser, people, people.with(role, place));
        return visit.get("/assignments/" + id + path).getResponse().getStatus() != REFUSED;
    }

    @Test
    void aListNeverShowsWhatIsNotBelow() {
        given.begun(IN_A_MONTH);
        var beside = new Visit(browser, people, people.with(Role.LEADER, given.otherCommune));
        for (var side : AssignmentFilter.Side.values()) {
            var list = beside.page("/assignments?side=" + side + "&unit=" + given.commune);
            assertThat(list.select("tbody tr")).as(side.name()).isEmpty();
        }
    }
}
