package vn.luytre.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NavItemTests {
    private static final NavItem SHEETS = new NavItem(10, "sheets", "/figures", "table");
    private static final NavItem TABLES =
            new NavItem(20, "tables", "/figures/pivot", "chart-bar", List.of("/figures/overview"));

    @Test
    void ofTwoEntriesThatHoldAPageThatIsMeantWhichSaysItMoreClosely() {
        var page = Address.of("/figures/overview");
        assertThat(TABLES.closeness(page)).isGreaterThan(SHEETS.closeness(page));
        assertThat(TABLES.closeness(Address.of("/figures/pivot/picture"))).isPositive();
    }

    @Test
    void anEntryIsNotMeantByAPageElsewhere() {
        assertThat(TABLES.closeness(Address.of("/figures"))).isZero();
        assertThat(TABLES.closeness(Address.of("/figures/overviews"))).isZero();
        assertThat(SHEETS.closeness(Address.of("/reports"))).isZero();
    }
}
