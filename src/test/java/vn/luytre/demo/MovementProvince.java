package vn.luytre.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.ModulesOnFolder;
import vn.luytre.identity.AccountId;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Author;
import vn.luytre.identity.Operator;
import vn.luytre.identity.Profile;
import vn.luytre.identity.Role;
import vn.luytre.identity.Roles;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.Office;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitImport;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitLevel;
import vn.luytre.organization.Units;

/**
 * The data of {@code ./luytre bench movement}: a made-up province of 168 communes, 5,000 areas, 1,600 agencies, firms and schools with
 * 33,000 sites, 300,000 activities, 2,500 teams, two seasons and 200 accounts. Called with an empty folder; writes the accounts with
 * their password into {@code accounts.csv} there. The same each time but for keys and the password.
 */
final class MovementProvince {
    static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);

    private static final int PEOPLE = 200;
    private static final int OFFICERS = 190;
    private final ApplicationContext modules;
    private final List<Author> officers = new ArrayList<>();
    private final List<Author> leaders = new ArrayList<>();
    private Places places = new Places(new UnitId(0), List.of(), List.of());

    /** A commune with what is in it. */
    record Commune(UnitId id, String name, List<Below> below) {
        List<Below> areas() {
            return below.stream().filter(Below::isArea).toList();
        }
    }

    /** An area, an agency, a firm or a school. */
    record Below(UnitId id, String name, boolean isArea) {}

    /** The province with its communes; the people of a commune are those of the same number. */
    record Places(UnitId province, List<Commune> communes, List<Author> leaders) {}

    private MovementProvince(ApplicationContext modules) {
        this.modules = modules;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        ModulesOnFolder.run(
                folder,
                List.of("--luytre.demo=true", "--logging.level.vn.luytre=warn"),
                modules -> new MovementProvince(modules).make(folder));
    }

    private void make(Path folder) throws IOException {
        var clock = bean(StoryClock.class);
        bean(DemoMark.class).begin(clock);
        var password = DemoAccounts.password();
        clock.stand(LocalDate.of(2025, 2, 3), LocalTime.of(8, 0));
        does("units and accounts", () -> found(password));
        var register = new MovementRegister(modules, places, officers);
        var seasons = new MovementSeasons(modules, places);
        does("teams", register::addTeams);
        does("season of 2025 opened", () -> seasons.open(2025));
        clock.stand(LocalDate.of(2025, 11, 20), LocalTime.of(8, 0));
        does("season of 2025 decided", () -> seasons.decide(2025, 1));
        clock.stand(LocalDate.of(2026, 2, 3), LocalTime.of(8, 0));
        does("season of 2026 opened", () -> seasons.open(2026));
        clock.stand(LocalDate.of(2026, 5, 4), LocalTime.of(8, 0));
        does("sites", register::addSites);
        clock.stand(LocalDate.of(2026, 11, 2), LocalTime.of(8, 0));
        does("season of 2026 half decided", () -> seasons.decide(2026, 2));
        clock.stand(LocalDate.of(2026, 11, 20), LocalTime.of(8, 0));
        does("grades", register::grade);
        does("lives of sites", register::live);
        clock.goOn();
        does("activities", () -> new MovementActivities(modules, places, officers).add());
        does("reviews of sites and the index of all", register::review);
        bean(JdbcClient.class).sql("analyze").update();
        bean(DemoMark.class).finish(clock);
        writeAccounts(folder, password);
    }

    private void does(String what, Runnable deed) {
        long since = System.nanoTime();
        bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> Operator.does(() -> {
                    deed.run();
                    return true;
                }));
        System.out.printf("%-40s %6d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }

    private void found(String password) {
        var ground = new Ground(FOUNDED, null, "Đơn vị minh họa");
        var province =
                bean(UnitChanges.class).found(new NewUnit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null, null), ground);
        bean(Office.class).choose(province);
        bean(UnitImport.class).take("don-vi.csv", MovementUnits.list().getBytes(StandardCharsets.UTF_8));
        places = new Places(province, communes(province), leaders);
        addPeople(password);
    }

    private List<Commune> communes(UnitId province) {
        var units = bean(Units.class);
        var today = LocalDate.of(2025, 2, 3);
        var below = units.all(units.within(province, today), today).stream()
                .sorted(Comparator.comparing(Unit::id))
                .collect(Collectors.groupingBy(unit -> unit.parent() == null ? province : unit.parent()));
        return below.getOrDefault(province, List.of()).stream()
                .filter(unit -> unit.kind().level() == UnitLevel.COMMUNE)
                .map(unit -> new Commune(
                        unit.id(),
                        unit.name(),
                        below.getOrDefault(unit.id(), List.of()).stream()
                                .map(one -> new Below(
                                        one.id(), one.name(), one.kind().level() == UnitLevel.RESIDENTIAL))
                                .toList()))
                .toList();
    }

    private static String login(int at) {
        return "nguoi%03d".formatted(at);
    }

    /** Officers of the communes, then five officers and five leaders of the province. */
    private void addPeople(String password) {
        var profiles = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(at -> new Profile(login(at), "Người thử " + at, null, unit(at), "", null))
                .toList();
        var accounts = bean(Accounts.class).addForTrial(profiles, password);
        for (int at = 1; at <= PEOPLE; at++) {
            var role = at <= OFFICERS + 5 ? Role.OFFICER : Role.LEADER;
            bean(Roles.class).grant(accounts.get(at - 1), role, unit(at), FOUNDED, null);
            (at <= OFFICERS ? officers : leaders).add(author(accounts.get(at - 1), at));
        }
    }

    private Author author(AccountId account, int at) {
        return new Author(account, "Người thử " + at, unit(at));
    }

    private UnitId unit(int at) {
        var communes = places.communes();
        return at <= OFFICERS ? communes.get((at - 1) % communes.size()).id() : places.province();
    }

    private static void writeAccounts(Path folder, String password) throws IOException {
        var lines = new StringBuilder("login,password\n");
        IntStream.rangeClosed(1, PEOPLE)
                .forEach(at ->
                        lines.append(login(at)).append(',').append(password).append('\n'));
        Files.writeString(folder.resolve("accounts.csv"), lines);
    }

    private <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }
}
