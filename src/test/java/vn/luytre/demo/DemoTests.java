package vn.luytre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import vn.luytre.TestDatabase;

@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"web", "storage"})
@TestPropertySource(properties = {"luytre.demo=true", "luytre.jobs=false"})
@Import(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTests {
    @Autowired
    Demo demo;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void load(@TempDir Path folder) {
        long begun = System.nanoTime();
        demo.load(new DemoAccounts(folder));
        System.out.println("loaded in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    @Test
    void x() {
        assertThat(count("select count(*) from organization.unit")).isPositive();
        System.out.println(jdbc.sql("select state, count(*), count(late_since) as late from task.assignment group by 1").query().listOfRows());
        System.out.println(jdbc.sql("select happening, count(*) from task.entry group by 1").query().listOfRows());
        System.out.println(jdbc.sql("select count(*) from task.duty").query().listOfRows());
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
