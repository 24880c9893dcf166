package vn.luytre.reporting.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.calendar.DateRange;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.ProposalId;
import vn.luytre.recognition.RecognitionEvent.AwardDecided;
import vn.luytre.recognition.RecognitionEvent.AwardWithdrawn;
import vn.luytre.reporting.ReportingModuleTest;

/** What the registers say is what somebody counts who goes through them one by one. */
@ReportingModuleTest
class RegisterCountsTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 14);
    private static final List<String> HOSTS = List.of("AREA", "AGENCY", "ENTERPRISE", "SCHOOL");
    private static final List<String> TYPES = List.of("clan", "camera", "gong");
    private static final List<String> VERDICTS = List.of("EFFECTIVE", "NEEDS_CONSOLIDATION", "DORMANT");
    private static final List<String> OBJECTS = List.of("AREA", "COMMUNE", "AGENCY", "ENTERPRISE", "SCHOOL");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ModelCounts models;

    @Autowired
    private StandardCounts standards;

    @Autowired
    private AwardCounts awards;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<UnitId> units = new ArrayList<>();

    @BeforeEach
    void threeUnitsThatNobodyElseHas() {
        units.clear();
        for (int at = 0; at < 3; at++) units.add(new UnitId(Math.abs(random.nextLong(1L << 40)) + 5_000_000_000L));
    }

    private record Site(
            UnitId unit,
            long model,
            String type,
            String host,
            LocalDate launched,
            @Nullable LocalDate removed,
            int groups,
            int members,
            @Nullable String verdict) {
        boolean isThere() {
            return !launched.isAfter(LAST) && (removed == null || removed.isAfter(LAST));
        }
    }

    private record Model(
            long id,
            UnitId unit,
            LocalDate launched,
            @Nullable LocalDate removed,
            @Nullable String recognition) {
        boolean isThere() {
            return !launched.isAfter(LAST) && (removed == null || removed.isAfter(LAST));
        }
    }

    @Test
    void sitesAndModelsAreCountedEachByItself() {
        var known = new ArrayList<Model>();
        var sites = new ArrayList<Site>();
        for (int number = 0; number < 30; number++) {
            var type = pick(TYPES);
            var model = model(type);
            known.add(model);
            for (int site = random.nextInt(4); site > 0; site--) sites.add(site(model, type));
        }
        var said = models.count(models.indicators(), new DateRange(FIRST, LAST), units);
        for (var unit : units) {
            Predicate<Site> here = site -> site.unit.equals(unit) && site.isThere();
            same(said, "D2", unit, sites.stream().filter(here).count());
            same(
                    said,
                    "D1",
                    unit,
                    sites.stream().filter(here).map(Site::type).distinct().count());
            same(said, "D3", unit, sum(sites, here, Site::groups));
            same(said, "D4", unit, sum(sites, here, Site::members));
            same(
                    said,
                    "D15",
                    unit,
                    sites.stream()
                            .filter(here)
                            .filter(site -> !site.host.equals("AREA"))
                            .count());
            same(
                    said,
                    "D17",
                    unit,
                    sites.stream()
                            .filter(here)
                            .filter(site -> site.type.equals("camera"))
                            .count());
            Predicate<Model> own = model -> model.unit.equals(unit);
            same(
                    said,
                    "D5",
                    unit,
                    known.stream()
                            .filter(own)
                            .filter(model -> isIn(model.launched))
                            .count());
            same(
                    said,
                    "D11",
                    unit,
                    known.stream()
                            .filter(own)
                            .filter(model -> isIn(model.removed))
                            .count());
            same(
                    said,
                    "D13",
                    unit,
                    known.stream()
                            .filter(own)
                            .filter(Model::isThere)
                            .filter(model -> "MINISTRY".equals(model.recognition))
                            .count());
            same(
                    said,
                    "D9",
                    unit,
                    known.stream()
                            .filter(own)
                            .filter(Model::isThere)
                            .filter(model -> verdicts(sites, model).contains("EFFECTIVE"))
                            .count());
            same(
                    said,
                    "D10",
                    unit,
                    known.stream()
                            .filter(own)
                            .filter(Model::isThere)
                            .filter(model -> !verdicts(sites, model).isEmpty()
                                    && !verdicts(sites, model).contains("EFFECTIVE"))
                            .count());
        }
    }

    private static Set<String> verdicts(List<Site> sites, Model model) {
        var verdicts = new HashSet<String>();
        for (var site : sites) if (site.model == model.id && site.verdict != null) verdicts.add(site.verdict);
        return verdicts;
    }

    private Model model(String type) {
        var unit = pick(units);
        var launched = day();
        var removed = random.nextInt(4) == 0 ? launched.plusDays(random.nextInt(300)) : null;
        var recognition = random.nextInt(3) == 0 ? pick(List.of("COMMUNE", "PROVINCE", "MINISTRY")) : null;
        long id = jdbc.sql("""
                insert into safetymodel.model (unit, type, name, field, state, recognition, launched_on, removed_on, search, at)
                values (:unit, :type, 'Mô hình', 'social-order', :state, :recognition, :launched, :removed, '', now())
                returning id
                """)
                .param("unit", unit.value())
                .param("type", type)
                .param("state", removed == null ? "ACTIVE" : "REMOVED")
                .param("recognition", recognition, java.sql.Types.VARCHAR)
                .param("launched", launched)
                .param("removed", removed, java.sql.Types.DATE)
                .query(Long.class)
                .single();
        return new Model(id, unit, launched, removed, recognition);
    }

    private Site site(Model model, String type) {
        var launched = day();
        var site = new Site(
                pick(units),
                model.id,
                type,
                pick(HOSTS),
                launched,
                random.nextInt(4) == 0 ? launched.plusDays(random.nextInt(300)) : null,
                random.nextInt(4),
                random.nextInt(40),
                random.nextBoolean() ? pick(VERDICTS) : null);
        long id = jdbc.sql("""
                insert into safetymodel.site (model, unit, area, host_kind, members, groups, state, launched_on, removed_on, search, at)
                values (:model, :unit, :unit, :host, :members, :groups, :state, :launched, :removed, '', now())
                returning id
                """)
                .param("model", model.id)
                .param("unit", site.unit.value())
                .param("host", site.host)
                .param("members", site.members)
                .param("groups", site.groups)
                .param("state", site.removed == null ? "ACTIVE" : "REMOVED")
                .param("launched", site.launched)
                .param("removed", site.removed, java.sql.Types.DATE)
                .query(Long.class)
                .single();
        if (site.verdict != null)
            jdbc.sql(
                            "insert into safetymodel.activeness (site, day, formal, verdict) values (:id, :day, false, :verdict)")
                    .param("id", id)
                    .param("day", LAST)
                    .param("verdict", site.verdict)
                    .update();
        return site;
    }

    private record Result(
            UnitId unit,
            String pack,
            String type,
            @Nullable LocalDate registered,
            @Nullable String outcome,
            @Nullable LocalDate decided,
            @Nullable String rank) {}

    @Test
    void resultsOfTheYearAreCountedByTheKindOfObject() {
        var results = new ArrayList<Result>();
        for (int number = 0; number < 80; number++) results.add(result(number));
        var said = standards.count(standards.indicators(), new DateRange(FIRST, LAST), units);
        for (var unit : units) {
            Predicate<Result> own = one -> one.unit.equals(unit) && one.pack.equals("an-toan-antt");
            for (int kind = 0; kind < OBJECTS.size(); kind++) {
                var type = OBJECTS.get(kind);
                Predicate<Result> ofKind = own.and(one -> one.type.equals(type));
                same(
                        said,
                        "G" + (2 + 3 * kind),
                        unit,
                        results.stream()
                                .filter(ofKind)
                                .filter(one -> one.registered != null && !one.registered.isAfter(LAST))
                                .count());
                same(
                        said,
                        "G" + (3 + 3 * kind),
                        unit,
                        results.stream()
                                .filter(ofKind)
                                .filter(one -> "MET".equals(one.outcome) && !isAfterLast(one.decided))
                                .count());
                if (kind > 1)
                    same(
                            said,
                            "G" + (1 + 3 * kind),
                            unit,
                            results.stream().filter(ofKind).count());
                var letter = "abcde".charAt(kind);
                same(
                        said,
                        "H1" + letter,
                        unit,
                        results.stream()
                                .filter(one -> one.unit.equals(unit)
                                        && one.pack.equals("phan-loai-510")
                                        && one.type.equals(type)
                                        && "excellent".equals(one.rank)
                                        && !isAfterLast(one.decided))
                                .count());
            }
            same(
                    said,
                    "G17",
                    unit,
                    results.stream()
                            .filter(own)
                            .filter(one -> "NOT_MET".equals(one.outcome) && !isAfterLast(one.decided))
                            .count());
        }
    }

    private Result result(int number) {
        var pack = pick(List.of("an-toan-antt", "phan-loai-510"));
        boolean isDecided = random.nextBoolean();
        boolean isRegistered = isDecided || random.nextBoolean();
        var result = new Result(
                pick(units),
                pack,
                pick(OBJECTS),
                isRegistered ? LocalDate.of(2026, 2, 1).plusDays(random.nextInt(60)) : null,
                isDecided ? pick(List.of("MET", "NOT_MET")) : null,
                isDecided ? LocalDate.of(2026, 11, 20).plusDays(random.nextInt(50)) : null,
                isDecided && pack.equals("phan-loai-510") ? pick(List.of("excellent", "good")) : null);
        long season = jdbc.sql("""
                insert into assessment.season (pack, title, year, office, content, hash, opened_at, account, by_name)
                values (:pack, 'Đợt', 2026, :office, '', '', now(), :account, 'Lê An') returning id
                """)
                .param("pack", pack)
                .param("office", random.nextLong(1L << 50))
                .param("account", UUID.randomUUID())
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into assessment.review (season, pack, year, object, title, type, unit, state, registered_on, decided_on, outcome, class, search)
                values (:season, :pack, 2026, :object, 'Nơi', :type, :unit, :state, :registered, :decided, :outcome, :class, '')
                """)
                .param("season", season)
                .param("pack", pack)
                .param("object", units.getFirst().value() * 100 + number)
                .param("type", result.type)
                .param("unit", result.unit.value())
                .param("state", isDecided ? "DECIDED" : isRegistered ? "REGISTERED" : "OPEN")
                .param("registered", result.registered, java.sql.Types.DATE)
                .param("decided", result.decided, java.sql.Types.DATE)
                .param("outcome", result.outcome, java.sql.Types.VARCHAR)
                .param("class", result.rank, java.sql.Types.VARCHAR)
                .update();
        return result;
    }

    private record Award(
            UnitId unit,
            String form,
            String recipient,
            LocalDate decided,
            @Nullable LocalDate withdrawn,
            @Nullable Long money) {
        boolean isGiven() {
            return isIn(decided) && (withdrawn == null || withdrawn.isAfter(LAST));
        }
    }

    @Test
    void awardsAreCountedByFormAndRecipientUnlessTheyWereWithdrawn() {
        var codes = Map.of("bang-khen-tinh", "K3", "giay-khen-xa", "K5");
        var given = new ArrayList<Award>();
        for (int number = 0; number < 60; number++) given.add(award(pick(List.of("bang-khen-tinh", "giay-khen-xa"))));
        var said = awards.count(awards.indicators(), new DateRange(FIRST, LAST), units);
        for (var unit : units) {
            Predicate<Award> own = one -> one.unit.equals(unit) && one.isGiven();
            codes.forEach((form, code) -> {
                Predicate<Award> ofForm = own.and(one -> one.form.equals(form));
                same(
                        said,
                        code + "a",
                        unit,
                        given.stream()
                                .filter(ofForm.and(one -> one.recipient.equals("COLLECTIVE")))
                                .count());
                same(
                        said,
                        code + "b",
                        unit,
                        given.stream()
                                .filter(ofForm.and(one -> one.recipient.equals("PERSON")))
                                .count());
            });
            same(said, "K8", unit, sum(given, own, one -> one.money == null ? 0 : one.money));
        }
    }

    @Test
    void whatIsDecidedOrWithdrawnIsCountedAnewInThePeriodOfTheDecision() {
        var award = award("giay-khen-xa");
        var id = jdbc.sql("select max(id) from recognition.proposal")
                .query((row, _) -> new ProposalId(row.getLong(1)))
                .single();
        for (var event : List.of(
                new AwardDecided(id, award.unit, award.form, "1/QĐ"), new AwardWithdrawn(id, award.unit, true))) {
            jdbc.sql("truncate reporting.recount").update();
            transaction.executeWithoutResult(_ -> events.publishEvent(event));
            assertThat(jdbc.sql("select day from reporting.recount where unit = :unit")
                            .param("unit", award.unit.value())
                            .query(LocalDate.class)
                            .list())
                    .containsExactly(award.decided);
        }
    }

    @Test
    void everyFormOfCommendationHasItsFigure() {
        var known = jdbc.sql("select code from reporting.indicator")
                .query(String.class)
                .list();
        assertThat(known).containsAll(awards.indicators());
    }

    private Award award(String form) {
        var decided = day();
        var award = new Award(
                pick(units),
                form,
                pick(List.of("COLLECTIVE", "PERSON")),
                decided,
                random.nextInt(3) == 0 ? decided.plusDays(random.nextInt(300)) : null,
                random.nextBoolean() ? random.nextLong(5_000_000) : null);
        jdbc.sql("""
                insert into recognition.proposal (unit, form, recipient_kind, collective_kind, collective, recipient_name, recipient_key,
                       person_post, keep_until, achievement, achievement_key, achieved_on, money, state, decision, decided_on,
                       withdrawn_on)
                select :unit, :form, kind, case kind when 'COLLECTIVE' then 'UNIT' end, case kind when 'COLLECTIVE' then :unit end,
                       'Thôn Một', 'thon mot', case kind when 'PERSON' then 'Trưởng thôn' end,
                       case kind when 'PERSON' then date '2030-01-01' end, 'Việc làm tốt', 'viec lam tot', :decided, :money,
                       case when :withdrawn::date is null then 'AWARDED' else 'WITHDRAWN' end, '1/QĐ', :decided, :withdrawn
                  from (select :recipient::text as kind) as one
                """)
                .param("unit", award.unit.value())
                .param("form", award.form)
                .param("recipient", award.recipient)
                .param("decided", award.decided)
                .param("money", award.money, java.sql.Types.BIGINT)
                .param("withdrawn", award.withdrawn, java.sql.Types.DATE)
                .update();
        return award;
    }

    private static boolean isAfterLast(@Nullable LocalDate day) {
        return day != null && day.isAfter(LAST);
    }

    private static boolean isIn(@Nullable LocalDate day) {
        return day != null && !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static <T> long sum(List<T> all, Predicate<T> of, ToLongFunction<T> number) {
        return all.stream().filter(of).mapToLong(number).sum();
    }

    private void same(Map<String, Map<UnitId, BigDecimal>> said, String code, UnitId unit, long naive) {
        var number = said.getOrDefault(code, Map.of()).getOrDefault(unit, BigDecimal.ZERO);
        assertThat(number).as("%s of %s, seed %d", code, unit, seed).isEqualByComparingTo(BigDecimal.valueOf(naive));
    }

    private LocalDate day() {
        return FIRST.minusDays(200).plusDays(random.nextInt(450));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
