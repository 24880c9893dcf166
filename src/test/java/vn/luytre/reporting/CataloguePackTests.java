package vn.luytre.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.calendar.ReportingCalendars;
import vn.luytre.organization.UnitLevel;

class CataloguePackTests {
    private static final Path RULES = Path.of("src/main/resources/rules/reporting");

    private final CataloguePack pack = CataloguePack.load();

    @ParameterizedTest
    @ValueSource(strings = {"indicators", "forms", "reports"})
    void thePackFitsItsSchema(String part) throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(RULES.resolve(part + ".schema.json")));
        assertThat(schema.validate(Files.readString(RULES.resolve(part + ".yaml")), InputFormat.YAML))
                .isEmpty();
        assertThat(schema.validate("surprise: 1", InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void noCodeIsGivenTwiceAndEachBelongsToAGroup() {
        var seen = new HashSet<String>();
        for (var item : pack.indicators()) {
            assertThat(seen.add(item.code())).as(item.code()).isTrue();
            assertThat(pack.groupName(item.group())).as(item.code()).isNotNull();
        }
    }

    @Test
    void eachIndicatorIsAskedForInExactlyOneForm() {
        assertThat(pack.forms().stream().flatMap(form -> form.indicators().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        pack.indicators().stream().map(CataloguePack.Item::code).toList());
    }

    /** Decree 09/2019/NĐ-CP, Article 8(5): at least one working day between cut-off and deadline, and a deadline for each level. */
    @Test
    void eachLevelHasTimeAfterTheCutOffAndAfterTheLevelBelow() {
        var day = LocalDate.of(2026, 6, 14);
        for (var form : pack.forms())
            assertThat(form.dueWorkingDays()).as(form.code()).isPositive();
        int before = -1;
        for (var level : List.of(UnitLevel.COMMUNE, UnitLevel.DISTRICT, UnitLevel.PROVINCE)) {
            int later = DueLevels.standard().later(level, day);
            assertThat(later).as(level.name()).isGreaterThan(before);
            before = later;
        }
        assertThat(DueLevels.standard().later(UnitLevel.PROVINCE, LocalDate.of(2018, 1, 1)))
                .isZero();
    }

    @Test
    void aRuleForHeirsFitsTheWayOfAddingUp() {
        for (var item : pack.indicators()) {
            assertThat(item.carried())
                    .as(item.code())
                    .allMatch(carried -> carried.rule().fits(item.summing()));
            assertThat(Carrying.usual(item.summing()).fits(item.summing()))
                    .as(item.code())
                    .isTrue();
        }
    }

    @Test
    void partAndWholeOfARateAreInItsForm() {
        for (var form : pack.forms()) {
            pack.indicators().stream()
                    .filter(item -> form.indicators().contains(item.code()))
                    .flatMap(item -> item.rate().stream())
                    .forEach(pair -> assertThat(form.indicators()).contains(pair.part(), pair.whole()));
        }
    }

    @Test
    void theCalendarOfEachFormHasPeriodsOfItsFrequency() {
        for (var form : pack.forms()) {
            assertThat(ReportingCalendars.load()
                            .byId(form.calendar())
                            .orElseThrow()
                            .kinds())
                    .as(form.code())
                    .contains(form.frequency());
        }
    }
}
