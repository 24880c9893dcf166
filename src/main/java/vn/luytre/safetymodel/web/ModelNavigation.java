package vn.luytre.safetymodel.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where models are found. */
@Configuration(proxyBeanMethods = false)
class ModelNavigation {
    @Bean
    static NavItem modelsItem() {
        return new NavItem(410, "model.nav", "/models", "sitemap", List.of("/sites"));
    }
}
