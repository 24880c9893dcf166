package vn.luytre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.luytre.assessment.KnownFigures.Known;
import vn.luytre.assessment.standard.YearSpan;
import vn.luytre.identity.People;
import vn.luytre.identity.Role;
import vn.luytre.identity.Visit;
import vn.luytre.organization.UnitId;

/** What registers of other modules say about an object of a season. */
@AssessmentModuleTest
class KnownFiguresTests {
    private static final YearSpan.Days YEAR = new YearSpan.Days(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));

    @Autowired
    private List<KnownFigures> figures;

    @Autowired
    private MadeUpProvince given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    private UnitId commune;
    private UnitId area;

    @BeforeEach
    void aPlace() {
        var place = given.place();
        commune = place.commune();
        area = place.areas().getFirst();
    }

    private @Nullable Known known(String code, UnitId object) {
        return figures.stream()
                .filter(one -> one.codes().contains(code))
                .findFirst()
                .orElseThrow()
                .of(code, object, YEAR);
    }

    private void site(String state, @Nullable String verdict, boolean formal) {
        jdbc.sql("""
                with model as (
                    insert into safetymodel.model (unit, type, name, field, state, search, at)
                    values (:commune, 'camera', 'Camera', 'social-order', :state, 'camera', now()) returning id),
                site as (
                    insert into safetymodel.site (model, unit, area, host_kind, state, search, at)
                    select id, :commune, :area, 'AREA', :state, 'camera', now() from model returning id)
                insert into safetymodel.activeness (site, day, index, formal, verdict, verdict_year)
                select id, '2026-10-01', 40, :formal, cast(:verdict as text), 2026 from site
                """)
                .param("commune", commune.value())
                .param("area", area.value())
                .param("state", state)
                .param("formal", formal)
                .param("verdict", verdict)
                .update();
    }

    @Test
    void ofTheSitesThatRunThoseWorkThatNeitherLookFormalNorWereFoundIdle() {
        assertThat(known("models.active", area))
                .isEqualTo(new Known(false, "assessment.known.models", 0, 0, "/sites?unit=" + area));
        site("ACTIVE", null, false);
        site("CONSOLIDATED", "EFFECTIVE", false);
        site("ACTIVE", "NEEDS_CONSOLIDATION", false);
        site("ACTIVE", null, true);
        site("DORMANT", null, false);
        assertThat(known("models.active", area))
                .isEqualTo(new Known(true, "assessment.known.models", 2, 4, "/sites?unit=" + area));
        assertThat(known("models.active", commune))
                .as("the commune has those of its areas")
                .isEqualTo(new Known(true, "assessment.known.models", 2, 4, "/sites?unit=" + commune));
    }

    private long team(String grade, int year) {
        return jdbc.sql("""
                with team as (
                    insert into force.team (unit, name, search, decision, decision_day, founded_on)
                    values (:commune, 'Tổ', 'to', '1/QĐ', '2024-07-01', '2024-07-01') returning id),
                area as (
                    insert into force.team_area (team, area) select id, :area from team)
                insert into force.grading (team, year, unit, state, grade, head_compared, proposed_account, proposed_by_name,
                                           proposed_at, decision, decided_on, decided_account, decided_by_name)
                select id, :year, :commune, 'DECIDED', :grade, true, gen_random_uuid(), 'Lê', now(), '1/QĐ', '2026-11-20',
                       gen_random_uuid(), 'Trần' from team
                returning team
                """)
                .param("commune", commune.value())
                .param("area", area.value())
                .param("year", year)
                .param("grade", grade)
                .query(Long.class)
                .single();
    }

    @Test
    void theTeamOfAnAreaMetItWithAnyGradeButTheLowest() {
        assertThat(known("team.grade", area)).as("it was not graded").isNull();
        team("EXCELLENT", 2025);
        assertThat(known("team.grade", area)).as("another year").isNull();
        long team = team("COMPLETED", 2026);
        assertThat(known("team.grade", area))
                .isEqualTo(new Known(true, "assessment.known.team.COMPLETED", 0, 0, "/teams/" + team));
        jdbc.sql("update force.grading set grade = 'NOT_COMPLETED' where team = :team")
                .param("team", team)
                .update();
        assertThat(known("team.grade", area)).extracting(Known::met).isEqualTo(false);
    }

    @Test
    void whoReviewsReadsWhatIsKnown() {
        var place = given.place();
        commune = place.commune();
        area = place.areas().getFirst();
        site("ACTIVE", "EFFECTIVE", false);
        team("GOOD", 2026);
        var season = given.open(place);
        var reader = new Visit(browser, people, people.with(Role.LEADER, place.province()));
        var ofArea = given.review(season, area);
        assertThat(reader.page("/reviews/" + ofArea.id())
                        .select(".assessment-known")
                        .text())
                .contains("Tổ bảo vệ ANTT, năm xét: hoàn thành tốt nhiệm vụ.");
        var ofCommune = given.review(season, commune);
        assertThat(reader.page("/reviews/" + ofCommune.id())
                        .select(".assessment-known")
                        .text())
                .contains("1/1 điểm mô hình");
    }

    @Test
    void theFestivalIsThatOfTheAssessedTimeInTheObjectOrBelowIt() {
        assertThat(known("festival.held", commune)).extracting(Known::met).isEqualTo(false);
        for (var day : List.of("2026-08-19", "2024-08-19"))
            jdbc.sql("""
                    insert into activity.activity (client_key, unit, answering, area, day, state, kind, title, search, recorded_at,
                        recorded_on, account, by_name)
                    values (gen_random_uuid(), :commune, :commune, :area, cast(:day as date), 'HELD', 'festival', 'Ngày hội',
                        'ngay hoi', now(), cast(:day as date), gen_random_uuid(), 'Lê')
                    """)
                    .param("commune", commune.value())
                    .param("area", area.value())
                    .param("day", day)
                    .update();
        for (var object : List.of(area, commune)) {
            var known = known("festival.held", object);
            assertThat(known).extracting(Known::met, Known::part).containsExactly(true, 1L);
        }
    }
}
