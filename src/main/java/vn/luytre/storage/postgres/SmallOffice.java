package vn.luytre.storage.postgres;

import java.util.List;

/** Settings of PostgreSQL for one office on one machine, with little memory while nobody works. */
final class SmallOffice {
    static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "max_connections=60",
            "shared_buffers=96MB",
            "effective_cache_size=512MB",
            "max_wal_size=1GB",
            "timezone=Asia/Ho_Chi_Minh",
            "log_timezone=Asia/Ho_Chi_Minh");

    private SmallOffice() {}
}
