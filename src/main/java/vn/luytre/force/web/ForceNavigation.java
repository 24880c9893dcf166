package vn.luytre.force.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where the core force is found. */
@Configuration(proxyBeanMethods = false)
class ForceNavigation {
    @Bean
    static NavItem forceItem() {
        return new NavItem(420, "force.title", "/teams", "shield-check", List.of("/guards"));
    }
}
