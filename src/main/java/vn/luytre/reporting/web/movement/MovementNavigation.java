package vn.luytre.reporting.web.movement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where leaders look at the movement. */
@Configuration(proxyBeanMethods = false)
class MovementNavigation {
    @Bean
    static NavItem movementItem() {
        return new NavItem(390, "movement.nav", "/movement", "chart-bar");
    }
}
