package vn.luytre.task.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where the screens of this module are found: before those of all others, for this is what people come for each day. */
@Configuration(proxyBeanMethods = false)
class TaskNavigation {
    @Bean
    static NavItem homeItem() {
        return new NavItem(10, "task.nav.home", "/", "home");
    }

    @Bean
    static NavItem assignmentsItem() {
        return new NavItem(20, "task.nav.assignments", "/assignments", "list-check");
    }

    @Bean
    static NavItem overviewItem() {
        return new NavItem(30, "task.nav.overview", "/overview", "chart-bar");
    }
}
