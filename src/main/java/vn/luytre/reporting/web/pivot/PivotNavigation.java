package vn.luytre.reporting.web.pivot;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where figures are looked at. */
@Configuration(proxyBeanMethods = false)
class PivotNavigation {
    @Bean
    static NavItem pivotItem() {
        var also = List.of("/figures/overview", "/figures/indicators", "/figures/why", "/figures/heirs");
        return new NavItem(41, "pivot.nav", "/figures/pivot", "chart-bar", also);
    }
}
