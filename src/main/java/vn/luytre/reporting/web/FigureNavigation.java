package vn.luytre.reporting.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where the screens of figures are found. */
@Configuration(proxyBeanMethods = false)
class FigureNavigation {
    @Bean
    static NavItem figuresItem() {
        return new NavItem(40, "figures.nav", "/figures", "table");
    }
}
