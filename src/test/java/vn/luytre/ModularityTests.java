package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    private final ApplicationModules modules = ApplicationModules.of("vn.luytre");

    @Test
    void modulesOnlyCallTheFrontDoorsOfThoseBelowThem() {
        modules.verify();
    }

    @Test
    void theRootPackageListsTheBusiness() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "text",
                        "calendar",
                        "reading",
                        "storage",
                        "sheet",
                        "document",
                        "web",
                        "organization",
                        "identity",
                        "audit",
                        "boundary",
                        "directive",
                        "evidence",
                        "assessment",
                        "template",
                        "task",
                        "activity",
                        "force",
                        "recognition",
                        "safetymodel",
                        "reporting",
                        "demo",
                        "cli");
    }

    @Test
    void noTwoPartsOfReadingCallEachOther() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.luytre.reading");
        SlicesRuleDefinition.slices()
                .matching("vn.luytre.reading.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
