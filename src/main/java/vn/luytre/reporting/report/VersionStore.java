package vn.luytre.reporting.report;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return Optional.ofNullable(last(List.of(report)).get(report));
    }

    /** The last one of each that was ever sent. */
    Map<ReportId, SentVersion> last(Collection<ReportId> reports) {
        return jdbc
                .sql("""
                select distinct on (report) report, number, at, encode(content_hash, 'hex') as content,
                       encode(docx_hash, 'hex') as docx
                  from reporting.report_version
                 where report = any (:reports)
                 order by report, number desc
                """)
                .param("reports", reports.stream().map(ReportId::value).toArray(Long[]::new))
                .query((row, _) -> version(row))
                .list()
                .stream()
                .collect(Collectors.toMap(SentVersion::report, version -> version));
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

    private static SentVersion version(ResultSet row) throws SQLException {
        return new SentVersion(
                new ReportId(row.getLong("report")),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class),
                new ContentHash(row.getString("content")),
                new ContentHash(row.getString("docx")));
    }

    Content content(SentVersion version) {
        var json = contents.bytes(version.contentHash()).orElseThrow();
        return ReportJson.read(new String(json, StandardCharsets.UTF_8), Content.class);
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
