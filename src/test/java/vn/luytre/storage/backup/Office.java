package vn.luytre.storage.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.StorageFault;
import vn.luytre.storage.postgres.TestPostgres;

/** A database with a column of each type that we use, filled at random. */
final class Office {
    static final String FIRST = "classpath:vn/luytre/storage/backup/first";
    static final String SECOND = "classpath:vn/luytre/storage/backup/second";
    private static final String LETTERS = "aăâđêôơư ạ\t\n\r\\\"'\u0001{},\u2028𝄞\\N\\.";

    private Office() {}

    /** One with rows in all its tables. */
    static DatabaseAddress filled(long seed, int rows) throws SQLException {
        var address = empty();
        try (var connection = address.connect()) {
            connection.setAutoCommit(false);
            execute(connection, "set life.open = 'yes'");
            execute(connection, """
                    insert into life.unit (parent, name) select nullif(n - 1, 0), 'Đơn vị ' || n from generate_series(1, 50) n;
                    insert into life.hen values (1, null);
                    insert into life.egg values (2, 1);
                    update life.hen set egg = 2;
                    insert into life."Bảng ""lạ"" 1" values (null), (''), (E'\\t');
                    insert into life.keys values ('bí mật');
                    insert into life.ledger select 0;
                    select nextval('life.counter') from generate_series(1, 41)
                    """);
            fill(connection, new Random(seed), rows);
            connection.commit();
        }
        return address;
    }

    /** One with the first schema only. */
    static DatabaseAddress empty() {
        var address = TestPostgres.freshDatabase();
        migrate(address, FIRST);
        return address;
    }

    static void migrate(DatabaseAddress address, String... locations) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations(locations)
                .load()
                .migrate();
    }

    static Manifest backUp(DatabaseAddress address, Path file) throws StorageFault {
        return new Backup(address, "1.2.3", Steps.UNSEEN).write(file);
    }

    static DatabaseAddress restored(Path file, String... locations) throws StorageFault {
        var address = TestPostgres.freshDatabase();
        new Restore(address, List.of(locations), Steps.UNSEEN).read(file);
        return address;
    }

    static String value(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect()) {
            return new Catalog(connection).value(sql);
        }
    }

    static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        new Catalog(connection).execute(sql);
    }

    private static void fill(Connection connection, Random random, int rows) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into life.everything (unit, key, line, bytes, at, day, clock, span, flag, small, amount, ratio,
                                             facts, raw, words, days, period)
                values (?, ?, ?, ?, ?::timestamptz, ?::date, ?::time, ?::interval, ?, ?, ?, ?,
                        jsonb_build_object('a', ?::text), json_build_object('b', ?::text), ?, ?::date[], ?::daterange)
                """)) {
            for (int row = 0; row < rows; row++) {
                var values = values(connection, random);
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, random.nextInt(5) == 0 ? null : values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object[] values(Connection connection, Random random) throws SQLException {
        var bytes = new byte[random.nextInt(40) == 0 ? 20_000 : random.nextInt(50)];
        random.nextBytes(bytes);
        var instant = "%d-%02d-%02d %02d:00:00.%06d+0%d"
                .formatted(
                        1900 + random.nextInt(200),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(1_000_000),
                        random.nextInt(9));
        var day = random.nextInt(9) == 0 ? "-infinity" : "%04d-03-01".formatted(1 + random.nextInt(5000));
        return new Object[] {
            1L + random.nextInt(50),
            new UUID(random.nextLong(), random.nextLong()),
            text(random),
            bytes,
            random.nextInt(9) == 0 ? "infinity" : instant,
            day,
            "23:59:%02d.5".formatted(random.nextInt(60)),
            "%d months %d days %d seconds".formatted(random.nextInt(30), random.nextInt(9), random.nextInt(99)),
            random.nextBoolean(),
            (short) random.nextInt(30_000),
            new java.math.BigDecimal(random.nextInt()).movePointLeft(6),
            random.nextInt(9) == 0 ? Double.NaN : random.nextGaussian(),
            text(random),
            text(random),
            connection.createArrayOf("text", new String[] {text(random), null, ""}),
            "{2026-01-01,NULL}",
            "[2026-01-01,)"
        };
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            int place = random.nextInt(LETTERS.length());
            text.append(LETTERS.charAt(place));
        }
        return text.toString().replaceAll("[\ud800-\udfff]", "").replace('\u0000', ' ');
    }
}
