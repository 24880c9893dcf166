package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactlyInAnyOrder("text", "calendar", "reading", "storage", "audit", "cli");
    }
}
