package vn.luytre.reporting.web.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Draft;
import vn.luytre.force.Origins;
import vn.luytre.force.Strength;
import vn.luytre.force.TeamDetails;
import vn.luytre.force.Teams;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.movement.Measure;
import vn.luytre.reporting.movement.Movement;
import vn.luytre.reporting.total.TreeFollowing;
import vn.luytre.safetymodel.NewSite;
import vn.luytre.safetymodel.Paper;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.SafetyModels;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.Sites;

/** In a province of so many units that they are not looked for one by one, the lists show what they show of few units. */
@ReportingModuleTest
class WideProvinceTests {
    private static final int AREAS = 310;
    private static final LocalDate LAUNCHED = LocalDate.of(2024, 3, 1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private Activities activities;

    @Autowired
    private SafetyModels models;

    @Autowired
    private Sites sites;

    @Autowired
    private Teams teams;

    @Autowired
    private Movement movement;

    @Autowired
    private Clock clock;

    private UnitId province;
    private UnitId commune;
    private AccountId leader;

    @BeforeEach
    void aProvinceWithManyAreasInWhichSomethingHappens() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        var areas = new ArrayList<UnitId>();
        for (int at = 1; at <= AREAS; at++) areas.add(people.unit(UnitKind.VILLAGE, "Thôn " + at, commune));
        following.follow();
        leader = people.with(Role.LEADER, province);
        happens(areas, "Tre Ngà");
        happens(
                List.of(people.unit(UnitKind.COMMUNE, "Xã Mai", people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null))),
                "lạ");
    }

    /** A team for two areas, a site and an activity, all of which bear a word in their names. */
    private void happens(List<UnitId> areas, String word) {
        var unit = areas.size() == 1 ? areas.getFirst() : commune;
        var by = new Author(people.with(Role.OFFICER, unit), "Lê Thị Bình", unit);
        var draft = Draft.of(
                "propaganda", unit, LocalDate.now(clock), "Tuyên truyền " + word, Map.of("attendance", BigDecimal.TEN));
        activities.record(UUID.randomUUID(), draft, by);
        var file = new SafetyModel.ModelFile(
                "gong",
                "Tiếng kẻng " + word,
                "social-order",
                "",
                "",
                "",
                new Paper("1/QĐ-UBND", LAUNCHED),
                null,
                new SafetyModel.Head("", "", ""));
        var model = models.enter(UUID.randomUUID(), unit, file, LAUNCHED, by);
        var site = new NewSite(areas.getLast(), new Site.SiteFile("", "", "", 5, 7), List.of(), LAUNCHED, null);
        sites.add(UUID.randomUUID(), model, site, by);
        if (areas.size() > 1)
            teams.found(UUID.randomUUID(), by, unit, team("Tổ " + word, areas.subList(0, 2)), new Strength(1, 1, 3));
    }

    private static TeamDetails team(String name, List<UnitId> areas) {
        return new TeamDetails(name, areas, "2/QĐ-UBND", LAUNCHED, LAUNCHED, "", "", 300, Origins.UNKNOWN);
    }

    private String page(String address) {
        return new Visit(browser, people, leader).page(address).select("main").text();
    }

    @Test
    void theListsShowWhatIsTheirsAndNothingOfOthers() {
        assertThat(page("/activities")).contains("Tuyên truyền Tre Ngà").doesNotContain("Tuyên truyền lạ");
        assertThat(page("/activities?find=tuyen truyen"))
                .contains("Tuyên truyền Tre Ngà")
                .doesNotContain("truyền lạ");
        assertThat(page("/activities?kind=propaganda&unit=" + commune)).contains("Tuyên truyền Tre Ngà");
        assertThat(page("/sites")).contains("Tiếng kẻng Tre Ngà").doesNotContain("Tiếng kẻng lạ");
        assertThat(page("/sites?text=tieng keng"))
                .contains("Tiếng kẻng Tre Ngà")
                .doesNotContain("Tiếng kẻng lạ");
        assertThat(page("/models")).contains("Tiếng kẻng Tre Ngà").doesNotContain("Tiếng kẻng lạ");
        assertThat(page("/teams")).contains("Tổ Tre Ngà");
        assertThat(page("/awards?unit=" + province)).contains("Khen thưởng");
        assertThat(page("/awards/candidates")).contains("Tỉnh Lũy Tre");
    }

    @Test
    void areasWithoutATeamAreTheOthers() {
        assertThat(page("/teams/areas")).contains(Integer.toString(AREAS - 2));
    }

    @Test
    void aTeamOfTwoAreasIsOneTeam() {
        var whole = movement.picture(province, LocalDate.now(clock).getYear(), Measure.TEAMS);
        for (var standing : List.of(whole.whole(), whole.course().getLast().standing())) {
            assertThat(standing.number(Measure.TEAMS)).isEqualTo(1);
            assertThat(standing.number(Measure.TEAM_MEMBERS)).isEqualTo(5);
            assertThat(standing.number(Measure.AREAS_COVERED)).isEqualTo(2);
            assertThat(standing.number(Measure.SITES)).isEqualTo(1);
            assertThat(standing.number(Measure.ACTIVITIES)).isEqualTo(1);
        }
        assertThat(whole.course().getFirst().standing().number(Measure.TEAMS)).isZero();
        assertThat(whole.course().get(Movement.YEARS - 2).standing().number(Measure.TEAM_MEMBERS))
                .isEqualTo(5);
    }
}
