package vn.luytre.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.luytre.calendar.VietnamTime;

/** What the modules get instead of their own while the demo is loaded. */
@OnDemo
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {
    @Bean
    @Primary
    StoryClock storyClock() {
        return new StoryClock(VietnamTime.clock());
    }

    @Bean
    Listeners listeners() {
        return new Listeners();
    }
}
