package vn.luytre.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.stereotype.Component;
import org.springframework.test.context.TestPropertySource;
import vn.luytre.TestDatabase;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitKind;

/** The made-up province does not mix with what is real. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"web", "storage"})
@TestPropertySource(properties = {"luytre.demo=true", "luytre.jobs=false"})
@Import(TestDatabase.class)
class DemoRefusedTests {
    @Test
    void itIsNotLoadedWhereThereAreOtherData(
            @Autowired Demo demo, @Autowired UnitChanges changes, @Autowired DemoMark mark, @TempDir Path data) {
        changes.found(
                new NewUnit(UnitKind.PROVINCE, "Tỉnh Bến Tre", null, null),
                new Ground(LocalDate.of(2000, 1, 1), null, "có thật"));
        assertThatThrownBy(() -> demo.load(new DemoAccounts(data)))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("đã có dữ liệu khác");
        assertThat(mark.isMadeUp()).isFalse();
        assertThat(mark.key()).isEmpty();
        assertThat(new DemoAccounts(data).isThere()).isFalse();
    }

    @Test
    void withoutTheFlagNothingOfItIsInTheServerButTheMark() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        assertThat(scanner.findCandidateComponents("vn.luytre.demo"))
                .extracting(bean -> bean.getBeanClassName())
                .containsExactly(DemoMark.class.getName());
    }
}
