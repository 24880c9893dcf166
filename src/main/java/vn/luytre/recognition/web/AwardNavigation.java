package vn.luytre.recognition.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where commendation is found. */
@Configuration(proxyBeanMethods = false)
class AwardNavigation {
    @Bean
    static NavItem awardsItem() {
        return new NavItem(440, "award.title", "/awards", "flag");
    }
}
