package vn.luytre.template.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where the screens of templates are found. */
@Configuration(proxyBeanMethods = false)
class TemplateNavigation {
    @Bean
    static NavItem templatesItem() {
        return new NavItem(740, "template.title", "/templates", "files");
    }
}
