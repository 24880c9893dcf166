package vn.luytre.directive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.reading.Reading;
import vn.luytre.reading.ReadingWriter;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.SourceTextWriter;

/** The text of a file and what the program read in it, as JSON, with the version of the program that read. Never changed by the review. */
@Repository
class ReadingStore {
    private static final String ENGINE = Optional.ofNullable(
                    ReadingWriter.class.getPackage().getImplementationVersion())
            .orElse("dev");

    private final JdbcClient jdbc;

    ReadingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was read. */
    record Kept(String text, String reading, String verdict, String engine, OffsetDateTime readAt) {}

    void keep(DirectiveId id, SourceText source, Reading reading, OffsetDateTime now) {
        var text = new ByteArrayOutputStream();
        SourceTextWriter.line(source, text);
        var json = new ByteArrayOutputStream();
        ReadingWriter.line(reading, json);
        jdbc.sql("""
                insert into directive.reading (directive, text, reading, verdict, engine, read_at)
                values (:id, :text, :reading, :verdict, :engine, :now)
                """)
                .param("id", id.value())
                .param("text", text.toString(StandardCharsets.UTF_8))
                .param("reading", json.toString(StandardCharsets.UTF_8))
                .param("verdict", reading.quality().verdict().word())
                .param("engine", ENGINE)
                .param("now", now)
                .update();
    }

    /** Only the text. */
    Optional<String> text(DirectiveId id) {
        return jdbc.sql("select text from directive.reading where directive = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    Optional<Kept> find(DirectiveId id) {
        return jdbc.sql("select text, reading, verdict, engine, read_at from directive.reading where directive = :id")
                .param("id", id.value())
                .query(Kept.class)
                .optional();
    }
}
