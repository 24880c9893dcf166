package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.luytre.assessment.standard.StandardText;
import vn.luytre.assessment.standard.Standards;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.People;
import vn.luytre.identity.Right;
import vn.luytre.identity.Role;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitRelation;
import vn.luytre.task.Actor;
import vn.luytre.task.Duties;
import vn.luytre.task.NewDuty;
import vn.luytre.task.NewSeries;
import vn.luytre.task.Origin;
import vn.luytre.task.Rhythm;

/**
 * Every route about something that belongs to a unit, for every role, with the unit the own one, above, below, beside or of another
 * province: who has the right towards it passes, nobody else does. A new route with an id is in these tests by itself, or they fail.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class})
class RightsTowardsUnitsTests {
    private static final LocalDate FAR_AWAY = LocalDate.of(2099, 12, 31);

    /**
     * What is the same for all offices, or only for administrators of the whole office ({@link RightsOfRoutesTests} has these); what is
     * a person's own, of which others learn nothing at all: deputies, what own units follow.
     */
    private static final List<String> OF_NO_UNIT = List.of(
            "/instruments/",
            "/units/",
            "/committees/",
            "/account/",
            "/static/",
            "/calendar/",
            "/deputies/",
            "/monitored/",
            "/seasons/", // of a province with all below it: each sees, and does something with, the objects within
            // reach
            "/standards/{code}",
            "/api/v1/figures/{form}"); // a file: each of its rows names a unit

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Duties duties;

    @Autowired
    private Standards standards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    /** What an address begins with, and what makes a thing of a unit for it: its id. */
    private final Map<String, Function<UnitId, String>> things = new LinkedHashMap<>();

    /** To make an account takes as long as its password is hard to guess: one of each unit. */
    private final Map<UnitId, AccountId> targets = new HashMap<>();

    private final Map<UnitRelation, UnitId> around = new EnumMap<>(UnitRelation.class);

    private UnitId commune = new UnitId(0);

    @BeforeEach
    void aCommuneAndItsSurroundings() {
        var province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        commune = people.unit(UnitKind.COMMUNE, "Xã Tre Ngà", province);
        around.put(UnitRelation.OWN, commune);
        around.put(UnitRelation.ABOVE, province);
        around.put(UnitRelation.BELOW, people.unit(UnitKind.POLICE, "Công an xã Tre Ngà", commune));
        around.put(UnitRelation.BESIDE, people.unit(UnitKind.COMMUNE, "Xã Mai", province));
        around.put(UnitRelation.NONE, people.unit(UnitKind.PROVINCE, "Tỉnh Khác", null));
        things.put(
                "/accounts/",
                unit -> targets.computeIfAbsent(unit, people::somebody).toString());
        things.put("/directives/", this::directive);
        things.put("/assignments/", this::assignment);
        things.put("/api/v1/directives/", this::directive);
        things.put("/api/v1/assignments/", this::assignment);
        things.put("/series/", this::series);
        things.put("/figures/", UnitId::toString);
        things.put("/api/v1/figures/", UnitId::toString);
        things.put("/reports/", this::report);
        things.put("/api/v1/reports/", this::report);
        things.put("/templates/", this::template);
        things.put("/awards/", this::proposalOfAnAward);
        things.put("/teams/book/", this::lineOfTheForce);
        things.put("/teams/", this::securityTeam);
        things.put("/guards/", UnitId::toString);
        things.put("/reviews/", this::review);
        things.put("/standards/packs/", this::ownPack);
        things.put("/boundaries/drafts/", this::boundaryDraft);
        things.put("/boundaries/", this::boundaries);
        things.put("/activities/", this::activity);
        things.put("/campaigns/", this::campaign);
        things.put("/models/", this::safetyModel);
        things.put("/sites/", this::site);
    }

    @Test
    void everyRouteWithAnIdIsAboutAThingOfAUnitOrKnownToBeAboutNone() {
        assertThat(Route.all(handlers))
                .filteredOn(route -> route.address().contains("{"))
                .filteredOn(route -> OF_NO_UNIT.stream().noneMatch(route.address()::startsWith))
                .allSatisfy(route ->
                        assertThat(isAboutAUnit(route)).as(route.toString()).isTrue());
    }

    @Test
    void aRouteIsPassedByThoseWhoHaveItsRightTowardsTheUnit() {
        for (var role : Role.values()) {
            var account = people.with(role, commune);
            for (var relation : UnitRelation.values()) {
                for (var route : Route.all(handlers)) if (isAboutAUnit(route)) ask(route, role, account, relation);
            }
        }
    }

    private boolean isAboutAUnit(Route route) {
        return route.address().contains("{id") && things.keySet().stream().anyMatch(route.address()::startsWith);
    }

    private void ask(Route route, Role role, AccountId account, UnitRelation relation) {
        var address = address(route, Objects.requireNonNull(around.get(relation)));
        var request = browser.method(route.method()).uri(address);
        if (address.startsWith("/api/")) {
            request = request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"0\"")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("""
                            {"percent": 1, "summary": "Xong.", "text": "Xong."}""");
        }
        int status = request.with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(people.as(account))
                .param("key", UUID.randomUUID().toString())
                .param("version", "0")
                .param("seen", "0")
                .param("what", "undo")
                .param("event", "0")
                .param("former", "0")
                .param("indicator", "0")
                .param("rule", "APART")
                .param("from", "2026-01-01")
                .exchange()
                .getResponse()
                .getStatus();
        var asked = role + " " + relation + " " + route + " " + status;
        assertThat(status).as(asked).isLessThan(500);
        assertThat(status != 403).as(asked).isEqualTo(passes(route, role, relation));
    }

    private static boolean passes(Route route, Role role, UnitRelation relation) {
        var right = Objects.requireNonNull(route.right(), route.toString());
        // whoever reports for a unit may say something about what he may read
        if (route.address().endsWith("/comments")) return right.isGivenBy(role) && Right.VIEW.isGivenBy(role, relation);
        // a campaign is read by those who take part in it
        if (relation == UnitRelation.ABOVE && route.address().equals("/campaigns/{id:\\d+}"))
            return right.isGivenBy(role);
        return right.isGivenBy(role, relation);
    }

    private String address(Route route, UnitId unit) {
        var thing = things.entrySet().stream()
                .filter(kind -> route.address().startsWith(kind.getKey()))
                .map(kind -> kind.getValue().apply(unit))
                .findFirst()
                .orElseThrow();
        if (!route.address().contains("{role}")) return route.about(thing);
        people.give(new AccountId(UUID.fromString(thing)), Role.READER, unit);
        var role = jdbc.sql(
                        "select id from identity.role where account = cast(:account as uuid) order by id desc limit 1")
                .param("account", thing)
                .query(String.class)
                .single();
        return route.about(thing).replaceFirst("/roles/\\d+", "/roles/" + role);
    }

    private String review(UnitId unit) {
        var content = StandardText.write(standards.shipped().getFirst());
        return jdbc.sql("""
                with season as (
                    insert into assessment.season (pack, title, year, office, content, hash, opened_at, account, by_name)
                    values (:pack, 'Đợt', 2026, :unit, :content, sha256('x'), now(), gen_random_uuid(), 'Lê Thị Bình')
                    returning id, pack, year)
                insert into assessment.review (season, pack, year, object, title, type, unit, commune, state, search)
                select id, pack, year, :unit, 'Xã', 'COMMUNE', :unit, :unit, 'OPEN', 'xa' from season
                returning id
                """)
                .param("pack", "p" + UUID.randomUUID())
                .param("unit", unit.value())
                .param("content", content)
                .query(String.class)
                .single();
    }

    private String ownPack(UnitId unit) {
        return jdbc.sql("""
                insert into assessment.own_pack (unit, standard, title, file, first_day, content, at, account, by_name)
                values (:unit, 'an-toan-antt', 'Bổ sung', 'a.yaml', '2099-01-01', 'x', now(), gen_random_uuid(), 'Lê Thị Bình')
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    private String boundaryDraft(UnitId unit) {
        return jdbc.sql("""
                insert into boundary.draft (unit, file, bytes, first_day, read, at)
                values (:unit, 'dia-gioi.geojson', '', '2026-01-01', '{"features":[]}', now())
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    private String boundaries(UnitId unit) {
        return jdbc.sql("""
                insert into boundary.delivery (unit, file, hash, first_day, at, account, by_name)
                values (:unit, 'dia-gioi.geojson', sha256('x'), '2026-01-01', now(), gen_random_uuid(), 'Lê Thị Bình')
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    /** One of whatever unit: rights ask for no more. */
    private String securityTeam(UnitId unit) {
        return jdbc.sql("""
                insert into force.team (unit, name, search, decision, decision_day, founded_on)
                values (:unit, 'Tổ bảo vệ', 'to bao ve', '1/QĐ-UBND', '2026-01-01', '2026-01-01')
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    private String lineOfTheForce(UnitId unit) {
        return jdbc.sql("""
                insert into force.line (unit, kind, day, title, amount, at, account, by_name)
                values (:unit, 'TRAINING', '2026-01-01', 'Tập huấn', 12, now(), gen_random_uuid(), 'Lê Thị Bình')
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    private String proposalOfAnAward(UnitId unit) {
        return jdbc.sql("""
                insert into recognition.proposal (unit, form, recipient_kind, collective_kind, collective, recipient_name,
                    recipient_key, achievement, achievement_key, achieved_on, state)
                values (:unit, 'giay-khen-xa', 'COLLECTIVE', 'UNIT', :unit, 'Xã Tre Ngà', 'xa tre nga', 'Tốt', 'tot',
                    '2026-01-01', 'DRAFT')
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    /** One that could not be read. */
    private String directive(UnitId office) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into directive.directive (id, state, office, received_by, received_by_name, received_at, name, hash)
                values (:id, 'FAILED', :office, :id, 'Lê Thị Bình', now(), 'van-ban.txt', sha256(cast(:hash as bytea)))
                """)
                .param("id", id)
                .param("office", office.value())
                .param("hash", id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        return id.toString();
    }

    /** One that the unit gave itself. */
    private String assignment(UnitId unit) {
        var by = new Actor(new AccountId(UUID.randomUUID()), "Lê Thị Bình", unit);
        var duty = duties.give(
                UUID.randomUUID(),
                by,
                new NewDuty(new Origin.ByHand(), "Tổ chức ra quân.", List.of(unit), List.of(), FAR_AWAY));
        return jdbc.sql("select id from task.assignment where duty = :duty")
                .param("duty", duty.value())
                .query(String.class)
                .single();
    }

    /** One that the unit gave itself, long before it is due. */
    private String series(UnitId unit) {
        var by = new Actor(people.somebody(unit), "Lê Thị Bình", unit);
        var order = new NewSeries(
                new Origin.ByHand(),
                "Báo cáo hằng năm.",
                List.of(unit),
                List.of(),
                new Rhythm("P1Y", "by", "--12-31"),
                FAR_AWAY,
                null);
        return Long.toString(duties.giveSeries(UUID.randomUUID(), by, order).value());
    }

    /** One that has no text. */
    private String report(UnitId unit) {
        return jdbc.sql("""
                insert into reporting.report (unit, kind, span, theme, head, begun_at, changed_at)
                values (:unit, 'nam', 'Y202601', :theme, cast(:head as jsonb), now(), now())
                returning id
                """)
                .param("unit", unit.value())
                .param("theme", UUID.randomUUID().toString())
                .param("head", """
                        {"superior": "", "issuer": "Ủy ban nhân dân xã Tre Ngà", "notation": "BC-UBND", "place": "Tre Ngà",
                         "addressees": "", "grounds": "", "recipients": "", "archive": "VT", "authority": "", "titles": "",
                         "signer": ""}""")
                .query(String.class)
                .single();
    }

    /** One that nobody can open. */
    private String template(UnitId unit) {
        return jdbc.sql("""
                insert into template.office_template (unit, type, file, hash, at, account, by_name)
                values (:unit, 'REPORT', 'mau.docx', :hash, now(), gen_random_uuid(), 'Lê Thị Bình')
                returning id
                """)
                .param("unit", unit.value())
                .param("hash", new byte[32])
                .query(String.class)
                .single();
    }

    /** One that took place. */
    private String activity(UnitId unit) {
        return jdbc.sql("""
                insert into activity.activity (client_key, unit, answering, area, day, state, kind, title, search, recorded_at,
                                               recorded_on, account, by_name)
                values (gen_random_uuid(), :unit, :unit, :unit, '2026-01-01', 'HELD', 'patrol', 'Tuần tra', '', now(), '2026-01-01',
                        gen_random_uuid(), 'Lê Thị Bình')
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    /** One that runs. */
    private String campaign(UnitId unit) {
        return jdbc.sql("""
                insert into activity.campaign (unit, name, occasion, first_day, last_day, at, account, by_name)
                values (:unit, 'Cao điểm', 'PEAK', '2026-01-01', '2026-02-01', now(), gen_random_uuid(), 'Lê Thị Bình')
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    /** One that is surveyed. */
    private String safetyModel(UnitId unit) {
        return jdbc.sql("""
                insert into safetymodel.model (unit, type, name, field, state, search, at)
                values (:unit, 'camera', 'Camera an ninh', 'social-order', 'SURVEYED', 'camera an ninh', now())
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }

    /** One that works. */
    private String site(UnitId unit) {
        return jdbc.sql("""
                with made as (
                    insert into safetymodel.model (unit, type, name, field, state, search, at)
                    values (:unit, 'camera', 'Camera an ninh', 'social-order', 'ACTIVE', 'camera an ninh', now())
                    returning id)
                insert into safetymodel.site (model, unit, area, host_kind, state, search, at)
                select id, :unit, :unit, 'COMMUNE', 'ACTIVE', 'camera an ninh', now() from made
                returning id
                """).param("unit", unit.value()).query(String.class).single();
    }
}
