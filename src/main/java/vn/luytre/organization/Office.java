package vn.luytre.organization;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office that runs this server: which province it works in. */
@Service
public class Office {
    private final JdbcClient jdbc;
    private final Country country;

    Office(JdbcClient jdbc, Country country) {
        this.jdbc = jdbc;
        this.country = country;
    }

    /** The province of the office, once it was chosen. */
    @Transactional(readOnly = true)
    public Optional<UnitId> province() {
        return jdbc.sql("select province from organization.office")
                .query(UnitRows::id)
                .optional();
    }

    /** Chooses a province of the country, which is loaded if it is not there yet. */
    @Transactional
    public void chooseFromCountry(UnitId province) {
        country.load();
        choose(province);
    }

    /** Chooses any unit as the province of the office. */
    @Transactional
    public void choose(UnitId province) {
        jdbc.sql("""
                insert into organization.office (province) values (:province)
                on conflict (single) do update set province = excluded.province
                """).param("province", province.value()).update();
    }
}
