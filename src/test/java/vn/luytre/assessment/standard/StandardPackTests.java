package vn.luytre.assessment.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.assessment.standard.Responsible.Level;
import vn.luytre.calendar.RulePackFault;

class StandardPackTests {
    private static final Path RULES = Path.of("src/main/resources/rules/assessment");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final List<Standard> shipped = ShippedStandards.load();

    private Standard standard(String code) {
        return shipped.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Addition sample() {
        return addition(new String(ShippedStandards.sample(), StandardCharsets.UTF_8));
    }

    private Addition addition(String yaml) {
        return ShippedStandards.addition("bo-sung.yaml", yaml, shipped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"an-toan-antt", "phan-loai-510", "nong-thon-moi-19-2", "bo-sung-mau"})
    void aPackThatShipsFitsTheSchema(String name) throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(RULES.resolve("standards.schema.json")));
        assertThat(schema.validate(json(name), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("surprise: 1", InputFormat.YAML)).isNotEmpty();
    }

    /** The reader of the schema does not follow the anchors of YAML. */
    private static String json(String name) throws IOException {
        var read = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(RULES.resolve(name + ".yaml")));
        return JsonMapper.builder().build().writeValueAsString(read);
    }

    @ParameterizedTest
    @CsvSource({"AREA,5", "COMMUNE,4", "AGENCY,5", "ENTERPRISE,5", "SCHOOL,6"})
    void theCircularHasItsCriteriaForEachOfItsFiveTypes(ObjectType type, int criteria) {
        assertThat(standard("an-toan-antt").rule(type).criteria()).hasSize(criteria);
    }

    @Test
    void anAreaAnswersSevenEventsAndFourPreventionsOneByOne() {
        var area = standard("an-toan-antt").rule(ObjectType.AREA);
        assertThat(area.criterion("K3").orElseThrow().points()).hasSize(7);
        assertThat(area.criterion("K4").orElseThrow().points()).hasSize(4);
        assertThat(area.items())
                .extracting(Item::code)
                .contains("K1.a", "K2", "K3.đ", "K5.b")
                .doesNotHaveDuplicates();
    }

    @Test
    void theYearsOfAnAreaAndOfACommuneBeginOnDifferentDays() {
        var standard = standard("an-toan-antt");
        assertThat(standard.rule(ObjectType.AREA).assessed().in(2026))
                .isEqualTo(new YearSpan.Days(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31)));
        assertThat(standard.rule(ObjectType.COMMUNE).assessed().in(2026))
                .isEqualTo(new YearSpan.Days(LocalDate.of(2025, 11, 16), LocalDate.of(2026, 11, 15)));
        assertThat(standard.rule(ObjectType.AREA).deadline(2026)).isEqualTo("2026-11-15");
        assertThat(standard.rule(ObjectType.SCHOOL).deadline(2026)).isEqualTo("2026-11-20");
    }

    @Test
    void aCommuneWasDecidedByTheDistrictUntilItEndedAndSinceThenUnconfirmedByTheProvince() {
        var commune = standard("an-toan-antt").rule(ObjectType.COMMUNE);
        assertThat(commune.decider(LocalDate.of(2025, 6, 30)).orElseThrow().level())
                .isEqualTo(Level.DISTRICT);
        var now = commune.decider(LocalDate.of(2025, 7, 1)).orElseThrow();
        assertThat(now.level()).isEqualTo(Level.PROVINCE);
        assertThat(now.confirmed()).isFalse();
        assertThat(commune.decider(LocalDate.of(2021, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL,Trường Tiểu học Tre Ngà,true",
        "SCHOOL,Trường mầm non Hoa Tre,true",
        "SCHOOL,Trường THCS Tre Ngà,false",
        "SCHOOL,Trường THPT Mầm Xanh,false",
        "AGENCY,Công an xã Tre Ngà,true",
        "AGENCY,Sở Nội vụ,false",
        "ENTERPRISE,Doanh nghiệp siêu nhỏ Lá Tre,true",
        "ENTERPRISE,Công ty Tre Việt,false"
    })
    void whatTheStandardIsNotForIsToldByItsName(ObjectType type, String name, boolean excluded) {
        assertThat(standard("an-toan-antt").rule(type).exclusion(name).isPresent())
                .isEqualTo(excluded);
    }

    @Test
    void theClassificationCountsConfirmedPointsOnlyAndHasNoClassWithoutThresholds() {
        var standard = standard("phan-loai-510");
        assertThat(standard.most(standard.rule(ObjectType.AGENCY))).isEqualByComparingTo("12");
        assertThat(standard.rule(ObjectType.AREA).criteria()).isEmpty();
        assertThat(standard.band(BigDecimal.valueOf(99))).isEmpty();
        assertThat(standard.rule(ObjectType.AREA).deadline(2026)).isEqualTo("2026-11-20");
        assertThat(standard.rule(ObjectType.AGENCY).deadline(2026)).isEqualTo("2026-11-30");
    }

    @ParameterizedTest
    @CsvSource({"100,EXCELLENT", "90,EXCELLENT", "89.5,GOOD", "70,GOOD", "50,AVERAGE", "0,WEAK"})
    void aProvinceThatFillsInThresholdsGetsClasses(BigDecimal points, ClassBand.Grade grade) {
        var filled = addition("""
                adds_to: phan-loai-510
                name: Ngưỡng của tỉnh Lũy Tre
                source: Quyết định mẫu
                from: "2026-01-01"
                classes:
                - {class: excellent, name: Xuất sắc, least: 90}
                - {class: good, name: Khá, least: 70}
                - {class: average, name: Trung bình, least: 50}
                - {class: weak, name: Yếu, least: 0}
                """).to(standard("phan-loai-510"));
        assertThat(filled.band(points).map(ClassBand::grade)).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({"69,100,false", "70,100,true", "41,52,true", "36,52,false", "7,10,true", "0,3,false"})
    void seventyPerCentAreReachedOrNot(long part, long whole, boolean reached) {
        var item = item("C4.b");
        assertThat(item.isReached(part, whole)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"52,52,true", "51,52,false"})
    void aHundredPerCentAreAllOfThem(long part, long whole, boolean reached) {
        assertThat(item("C4.a").isReached(part, whole)).isEqualTo(reached);
        assertThat(item("C4.a").isReached(0, 0)).as("nothing to count").isNull();
    }

    private Item item(String code) {
        return standard("an-toan-antt").rule(ObjectType.COMMUNE).items().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void criterion192TakesItsAnswersFromTheGroupOfSevenOfTheCommune() {
        var there = standard("an-toan-antt").rule(ObjectType.COMMUNE).items().stream()
                .map(Item::code)
                .toList();
        var items = standard("nong-thon-moi-19-2").rule(ObjectType.COMMUNE).items();
        assertThat(items)
                .hasSize(7)
                .allSatisfy(item -> assertThat(there).contains(Objects.requireNonNull(item.sameIn("an-toan-antt"))));
        assertThat(items.getFirst().sameIn("phan-loai-510")).isNull();
    }

    @Test
    void aProvinceAddsACriterionAndSaysWhoDecides() {
        var whole = sample().to(standard("an-toan-antt"));
        assertThat(whole.rule(ObjectType.AREA).criteria()).hasSize(6).last().matches(Criterion::own);
        assertThat(whole.rule(ObjectType.COMMUNE).decider(TODAY).orElseThrow().confirmed())
                .isTrue();
        assertThat(whole.appeal().days()).isEqualTo(10);
        assertThat(whole.parts()).hasSize(1);
    }

    @Test
    void aStandardIsReadBackAsItWasWritten() {
        for (var standard : shipped)
            assertThat(StandardText.read(StandardText.write(standard))).isEqualTo(standard);
        var whole = sample().to(standard("an-toan-antt"));
        assertThat(StandardText.read(StandardText.write(whole))).isEqualTo(whole);
    }

    @Test
    void whatAProvinceAddsIsTheDifference() {
        var before = standard("an-toan-antt");
        var diff = StandardDiff.of(before, sample().to(before));
        assertThat(diff.changes())
                .extracting(change -> change.kind() + " " + change.where() + " " + change.what())
                .containsExactly(
                        "CHANGED  appeal", "ADDED Khu dân cư · T1 criterion", "CHANGED Xã, phường, đặc khu decides");
        assertThat(StandardDiff.of(before, before).changes()).isEmpty();
    }

    @Test
    void wordsThresholdsAndDatesThatChangeAreNamed() {
        var before = standard("an-toan-antt");
        var text = StandardText.write(before)
                .replace(
                        "100% đã đăng ký\",\"answering\":\"REGISTERED\",\"threshold\":100",
                        "95% đã đăng ký\",\"answering\":\"REGISTERED\",\"threshold\":95")
                .replace("Lực lượng bảo vệ (nếu có)", "Lực lượng bảo vệ");
        var diff = StandardDiff.of(before, StandardText.read(text));
        assertThat(diff.changes())
                .extracting(change -> change.where() + " " + change.before() + " → " + change.after())
                .containsExactly(
                        "Xã, phường, đặc khu · C4.a 100% đã đăng ký (≥ 100%) → 95% đã đăng ký (≥ 95%)",
                        "Cơ sở giáo dục · S5 Lực lượng bảo vệ (nếu có) → Lực lượng bảo vệ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adds_to: an-toan-antt          | adds_to: khong-co         | adds_to
            from: "2026-01-01"             | from: "31/12/2026"        | from
            code: T1                       | code: K1                  | code
            code: T1                       | kode: T1                  | kode
            days: 10                       | days: mười                | days
            type: area                     | type: village             | type
            level: province                | level: country            | level
            source: Quyết định mẫu của UBND tỉnh Lũy Tre, Điều 3 | threshold: 3 | source
            known: festival.held           | answer: share             | threshold
            """)
    void aBrokenPackNamesFileLineAndEntry(String right, String wrong, String place) {
        var text = new String(ShippedStandards.sample(), StandardCharsets.UTF_8).replace(right, wrong);
        assertThatThrownBy(() -> addition(text))
                .isInstanceOf(RulePackFault.class)
                .hasMessageContaining("bo-sung.yaml, line ")
                .satisfies(fault -> assertThat(((RulePackFault) fault).place()).contains(place));
    }

    @Test
    void pointsDoNotMixWithMetOrNot() {
        assertThatThrownBy(() -> addition("""
                adds_to: an-toan-antt
                name: Điểm
                source: Mẫu
                from: "2026-01-01"
                objects:
                - type: area
                  criteria:
                  - {code: T9, text: Điểm thưởng, source: Mẫu, answer: points, max: 5}
                """))
                .isInstanceOf(RulePackFault.class)
                .hasMessageContaining("T9");
    }
}
