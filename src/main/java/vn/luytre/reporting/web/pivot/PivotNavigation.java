package vn.luytre.reporting.web.pivot;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where figures are looked at. */
@Configuration(proxyBeanMethods = false)
class PivotNavigation {
    @Bean
    static NavItem pivotItem() {
        return new NavItem(41, "pivot.nav", "/figures/pivot", "chart-bar");
    }
}
