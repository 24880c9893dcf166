package vn.luytre.storage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files are still those whose hash they bear; computed by the database, file by file. */
@Component
class ContentCheck implements SelfCheck {
    private final JdbcClient jdbc;

    ContentCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "Tệp lưu trong hệ thống (storage.content)";
    }

    @Override
    public List<String> findings() {
        return jdbc.sql("""
                select encode(hash, 'hex') from storage.content
                 where sha256(bytes) <> hash or length(bytes) <> size
                 order by hash
                """).query(String.class).list().stream()
                .map("Tệp %s: nội dung không còn khớp mã SHA-256 của nó."::formatted)
                .toList();
    }
}
