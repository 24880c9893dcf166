package vn.luytre.activity.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where activities are found. */
@Configuration(proxyBeanMethods = false)
class ActivityNavigation {
    @Bean
    static NavItem activitiesItem() {
        return new NavItem(400, "activity.list", "/activities", "checklist", List.of("/campaigns"));
    }
}
