package vn.luytre;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import vn.luytre.calendar.VietnamTime;

/** The server. What it consists of is in the modules, the packages below this one. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(systemName = "Lũy Tre")
public class LuytreApplication {
    /** The clock of Việt Nam, wherever the machine stands. */
    @Bean
    Clock clock() {
        return VietnamTime.clock();
    }
}
