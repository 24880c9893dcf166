package vn.luytre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.identity.People;

/** What is kept about people is what docs/data-protection.md says, and nothing else. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, People.Of.class})
class DataProtectionTests {
    private static final Path PAGE = Path.of("docs/data-protection.md");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyColumnThatMayTellOfAPersonIsNamed() throws IOException {
        var page = Files.readString(PAGE);
        var columns = columns("""
                (name|login|mail|post|subject|account|by_name|given_by|author|source|device|address|agent|secret|password|named|issuer|phone|head_name)""");
        assertThat(columns).isNotEmpty();
        assertThat(columns).allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
    }

    /** Numbers of a place count nobody in particular; the work phone of who heads a team or a model is named on the page. */
    @Test
    void nothingIsKeptOfOpinionReligionEthnicityOrAPrivateLife() {
        assertThat(columns("""
                (relig|ethnic|opinion|belief|birth|gender|sex|phone|resident|citizen|household|watch|score)"""))
                .filteredOn(column -> !column.endsWith(".head_phone"))
                .filteredOn(column -> !counts().contains(column))
                .isEmpty();
    }

    private List<String> counts() {
        return jdbc.sql("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns
                 where column_name = 'households' and data_type in ('integer', 'bigint', 'numeric')
                """).query(String.class).list();
    }

    private List<String> columns(String pattern) {
        return jdbc.sql("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns
                 where table_schema not in ('pg_catalog', 'information_schema') and column_name ~ :pattern
                 order by 1
                """)
                .param("pattern", pattern.strip())
                .query(String.class)
                .list();
    }
}
