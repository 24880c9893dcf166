package vn.luytre.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the database goes about finding things. */
@Component
public class Plans {
    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the transaction ends each statement is planned for its own values. The database would keep one plan for all of them, but
     * what is quick for a word that hardly occurs takes long for one that is everywhere.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eachForItself() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }
}
