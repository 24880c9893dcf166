package vn.luytre.force;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.luytre.calendar.VietnamTime;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;

/** Teams as tests need them. Today is 23/11/2026: the period of 2026 is over. */
@TestConfiguration(proxyBeanMethods = false)
public class ForceFixtures {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate LONG_AGO = LocalDate.of(2024, 7, 1);

    @Bean
    @Primary
    Clock today() {
        ZoneId zone = VietnamTime.ZONE;
        Instant now = TODAY.atTime(9, 0).atZone(zone).toInstant();
        return Clock.fixed(now, zone);
    }

    /** Somebody, in the name of a commune. */
    public static Author author(UnitId unit) {
        return new Author(new AccountId(UUID.randomUUID()), "Lê Thị Bình", unit);
    }

    public static TeamDetails details(String name, LocalDate founded, UnitId... areas) {
        return new TeamDetails(
                name,
                List.of(areas),
                "12/QĐ-UBND",
                founded,
                founded,
                "Nguyễn Văn Mẫu",
                "0900 000 001",
                400,
                Origins.UNKNOWN);
    }

    public static Strength five() {
        return new Strength(1, 1, 3);
    }
}
