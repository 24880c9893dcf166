package vn.luytre.reporting.report;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.luytre.storage.ContentHash;
import vn.luytre.storage.Contents;

/** Reports as they were sent, in the database: what they said and the documents stand with the files, by their hash. */
@Repository
class VersionStore {
    private final JdbcClient jdbc;
    private final Contents contents;

    VersionStore(JdbcClient jdbc, Contents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** Keeps one more. */
    void add(ReportId report, Content content, byte[] docx, OffsetDateTime now) {
        var said = contents.keep(ReportJson.write(content).getBytes(StandardCharsets.UTF_8));
        var document = contents.keep(docx);
        jdbc.sql("""
                insert into reporting.report_version (report, number, at, content_hash, docx_hash)
                select :report, coalesce(max(number), 0) + 1, :now, decode(:content, 'hex'), decode(:docx, 'hex')
                  from reporting.report_version where report = :report
                """)
                .param("report", report.value())
                .param("now", now)
                .param("content", said.hex())
                .param("docx", document.hex())
                .update();
    }

    Optional<SentVersion> last(ReportId report) {
        return jdbc.sql("""
                select report, number, at, encode(content_hash, 'hex') as content, encode(docx_hash, 'hex') as docx
                  from reporting.report_version
                 where report = :report
                 order by number desc limit 1
                """)
                .param("report", report.value())
                .query((row, _) -> version(row))
                .optional();
    }

    Optional<SentVersion> find(ReportId report, int number) {
        return jdbc.sql("""
                select report, number, at, encode(content_hash, 'hex') as content, encode(docx_hash, 'hex') as docx
                  from reporting.report_version
                 where report = :report and number = :number
                """)
                .param("report", report.value())
                .param("number", number)
                .query((row, _) -> version(row))
                .optional();
    }

    private SentVersion version(ResultSet row) throws SQLException {
        var content = new ContentHash(row.getString("content"));
        var json = contents.bytes(content).orElseThrow();
        return new SentVersion(
                new ReportId(row.getLong("report")),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class),
                ReportJson.read(new String(json, StandardCharsets.UTF_8), Content.class),
                content,
                new ContentHash(row.getString("docx")));
    }

    byte[] docx(SentVersion version) {
        return contents.bytes(version.docxHash()).orElseThrow();
    }

    /** Whether what is kept still has the hashes that stand beside it. */
    boolean isProven(SentVersion version) {
        return isProven(version.contentHash()) && isProven(version.docxHash());
    }

    private boolean isProven(ContentHash hash) {
        return contents.bytes(hash).map(ContentHash::of).filter(hash::equals).isPresent();
    }
}
