package vn.luytre.organization.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where the screens of this module are found. */
@Configuration(proxyBeanMethods = false)
class OrganizationNavigation {
    @Bean
    static NavItem unitsItem() {
        return new NavItem(700, "unit.nav", "/units", "sitemap");
    }

    @Bean
    static NavItem committeesItem() {
        return new NavItem(710, "committee.nav", "/committees", "users");
    }
}
