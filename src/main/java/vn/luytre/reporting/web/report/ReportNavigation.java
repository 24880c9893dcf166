package vn.luytre.reporting.web.report;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.luytre.web.NavItem;

/** Where the screens of reports are found. */
@Configuration(proxyBeanMethods = false)
class ReportNavigation {
    @Bean
    static NavItem reportsItem() {
        return new NavItem(45, "report.nav", "/reports", "files");
    }
}
