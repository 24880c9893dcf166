package vn.luytre.directive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** The entries of the module in the navigation. */
@Configuration(proxyBeanMethods = false)
class DirectiveNavigation {
    @Bean
    static NavItem directivesEntry() {
        return new NavItem(300, "directive.nav", "/directives", "file-text");
    }

    @Bean
    static NavItem searchEntry() {
        return new NavItem(310, "directive.search.nav", "/directives/search", "search");
    }

    @Bean
    static NavItem instrumentsEntry() {
        return new NavItem(320, "directive.instruments.nav", "/instruments", "book");
    }
}
