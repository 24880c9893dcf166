package vn.luytre.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import vn.luytre.demo.Demo;
import vn.luytre.demo.DemoAccounts;
import vn.luytre.demo.DemoMark;
import vn.luytre.demo.DemoRefused;
import vn.luytre.storage.Database;
import vn.luytre.storage.DatabaseAddress;
import vn.luytre.storage.StorageFault;

/** Loads the made-up province before the server starts, in modules of its own: the server knows nothing of how that is done. */
final class DemoStart {
    private final @Nullable Path data;
    private final Console console;
    private final DemoAccounts accounts;

    /** @param data null for {@code LUYTRE_DATA} or {@code data} */
    DemoStart(@Nullable Path data, Console console) {
        this.data = data;
        this.console = console;
        accounts = new DemoAccounts(Database.folder(data));
    }

    /** Where the list of accounts lies the province was loaded, and nothing is done. */
    void prepare() throws DemoRefused {
        if (accounts.isThere()) return;
        console.say("Lũy Tre: đang nạp tỉnh minh họa, khoảng một phút …");
        try (var database = Database.open(data);
                var modules = ServerModules.on(data, settings(database.address()))) {
            modules.getBean(Demo.class).load(accounts);
        } catch (StorageFault fault) {
            throw new DemoRefused(fault.sentence());
        }
    }

    /** A process opens the folder of data once at a time, so the modules are given its database by address. */
    private static String[] settings(DatabaseAddress database) {
        return new String[] {
            "--luytre.demo=true",
            "--luytre.jobs=false",
            "--luytre.db.url=" + database.url(),
            "--luytre.db.user=" + database.user(),
            "--luytre.db.password=" + database.password(),
            "--logging.level.vn.luytre=warn"
        };
    }

    /** A list of accounts may lie beside data that are others by now. */
    void check(ConfigurableApplicationContext server) throws DemoRefused {
        if (server.getBean(DemoMark.class).isMadeUp()) return;
        server.close();
        throw new DemoRefused("Dữ liệu ở đây không phải của tỉnh minh họa; hãy chạy ./luytre serve không có --demo.");
    }

    void tellAccounts() {
        if (accounts.isThere()) console.print(accounts.text());
        else
            console.say(
                    "Lũy Tre: không còn tệp %s; đặt lại mật khẩu bằng ./luytre user reset.".formatted(accounts.file()));
    }
}
