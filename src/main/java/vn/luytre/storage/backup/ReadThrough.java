package vn.luytre.storage.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.SelfCheck;

/** Reads every row with all its values: PostgreSQL refuses a page that is not as it wrote it. */
final class ReadThrough implements SelfCheck {
    private final DatabaseAddress address;
    private final Steps steps;

    ReadThrough(DatabaseAddress address, Steps steps) {
        this.address = address;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "Đọc hết mọi bảng";
    }

    @Override
    public List<String> findings() {
        var findings = new ArrayList<String>();
        try (var connection = PortableSession.open(address)) {
            var catalog = new Catalog(connection);
            var tables = catalog.tables();
            int done = 0;
            for (var table : tables) {
                steps.at(table.title(), done++, tables.size());
                read(connection, table, findings);
            }
        } catch (SQLException e) {
            findings.add("Không đọc được cơ sở dữ liệu: %s.".formatted(e.getMessage()));
        }
        return findings;
    }

    /** Debian makes clusters without them: then a flipped byte on the disk may stay unseen. */
    @Override
    public List<String> advice() {
        try (var connection = PortableSession.open(address)) {
            if (new Catalog(connection).value("show data_checksums").equals("on")) return List.of();
            return List.of("PostgreSQL này chạy không có mã kiểm trang (data checksums): byte bị đổi trên đĩa có thể"
                    + " không ai thấy. Hãy bật bằng pg_checksums.");
        } catch (SQLException e) {
            return List.of(); // what was found says so already
        }
    }

    private static void read(Connection connection, Catalog.Table table, List<String> findings) throws SQLException {
        try {
            TableText.read(
                    connection.unwrap(PGConnection.class).getCopyAPI(),
                    new Catalog.Table(table.schema(), table.name(), table.columns(), false),
                    PieceSink.NOWHERE);
            connection.commit();
        } catch (SQLException | IOException e) {
            connection.rollback();
            findings.add("Bảng %s: %s.".formatted(table.title(), e.getMessage()));
        }
    }
}
