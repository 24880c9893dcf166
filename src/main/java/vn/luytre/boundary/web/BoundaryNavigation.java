package vn.luytre.boundary.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where boundaries are found. */
@Configuration(proxyBeanMethods = false)
class BoundaryNavigation {
    @Bean
    static NavItem boundariesItem() {
        return new NavItem(730, "boundary.title", "/boundaries", "sitemap");
    }
}
