package vn.luytre.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.luytre.identity.Account;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Operator;
import vn.luytre.identity.Profile;
import vn.luytre.identity.Role;
import vn.luytre.identity.Roles;
import vn.luytre.web.Paging;
import vn.luytre.web.Refused;

/** {@code ./luytre user}: accounts, for whoever works at the console; also while the server runs. */
@Command(name = "user")
final class UserCommand {
    private final Console console;

    UserCommand(Console console) {
        this.console = console;
    }

    /** An administrator of the whole office where there is no account yet or {@code --admin} is given. */
    @Command(name = "add")
    int add(
            @Parameters(paramLabel = "TÊN-ĐĂNG-NHẬP") String login,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--mail") @Nullable String mail,
            @Option(names = "--admin") boolean admin,
            @Option(names = "--data") @Nullable Path data) {
        return with(data, server -> {
            var accounts = server.getBean(Accounts.class);
            boolean first = accounts.isFirstStart();
            var added = accounts.add(new Profile(login, name, mail, null, "", null));
            if (first || admin) {
                server.getBean(Roles.class)
                        .grant(
                                added.account(),
                                Role.ADMINISTRATOR,
                                null,
                                LocalDate.now(server.getBean(Clock.class)),
                                null);
            }
            return password(login, added.password());
        });
    }

    @Command(name = "list")
    int list(@Option(names = "--find", defaultValue = "") String find, @Option(names = "--data") @Nullable Path data) {
        return with(data, server -> {
            var accounts = server.getBean(Accounts.class);
            var rows = accounts.list(find, Paging.first());
            for (int page = 1; page <= rows.pages(); page++) {
                accounts.list(find, new Paging(page, "")).list().forEach(this::print);
            }
            return ExitStatus.DONE;
        });
    }

    private void print(Account account) {
        var state = account.locked() ? "đã khóa" : account.mustChange() ? "chờ đổi mật khẩu" : "";
        console.print("%s\t%s\t%s\t%s%n".formatted(account.login(), account.name(), account.post(), state));
    }

    @Command(name = "reset")
    int reset(@Parameters(paramLabel = "TÊN-ĐĂNG-NHẬP") String login, @Option(names = "--data") @Nullable Path data) {
        return with(data, server -> {
            var accounts = server.getBean(Accounts.class);
            return password(login, accounts.reset(found(accounts, login).id()).password());
        });
    }

    @Command(name = "lock")
    int lock(
            @Parameters(paramLabel = "TÊN-ĐĂNG-NHẬP") String login,
            @Option(names = "--undo") boolean undo,
            @Option(names = "--data") @Nullable Path data) {
        return with(data, server -> {
            var accounts = server.getBean(Accounts.class);
            accounts.setLocked(found(accounts, login).id(), !undo);
            console.print((undo ? "Đã mở khóa tài khoản %s.%n" : "Đã khóa tài khoản %s.%n").formatted(login));
            return ExitStatus.DONE;
        });
    }

    private static Account found(Accounts accounts, String login) {
        return accounts.byLogin(login).orElseThrow(() -> new Refused("identity.login.unknown", login));
    }

    private int password(String login, String password) {
        console.print("Tài khoản: %s%nMật khẩu tạm: %s%n".formatted(login, password));
        console.say("Mật khẩu chỉ hiện một lần; người dùng phải đổi khi đăng nhập.");
        return ExitStatus.DONE;
    }

    private int with(@Nullable Path data, Function<ConfigurableApplicationContext, Integer> deed) {
        try (var server = ServerModules.on(data)) {
            try {
                return Operator.does(() -> deed.apply(server));
            } catch (Refused refused) {
                console.say(server.getBean(MessageSource.class)
                        .getMessage(refused.messageKey(), refused.arguments().toArray(), Locale.of("vi", "VN")));
                return ExitStatus.USAGE;
            }
        }
    }
}
