package vn.luytre.assessment.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where standards and seasons are found. */
@Configuration(proxyBeanMethods = false)
class AssessmentNavigation {
    @Bean
    static NavItem assessmentItem() {
        return new NavItem(430, "assessment.title", "/seasons", "shield-check", List.of("/reviews", "/standards"));
    }
}
