package vn.luytre.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.ModulesOnFolder;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Operator;
import vn.luytre.identity.Profile;
import vn.luytre.identity.Role;
import vn.luytre.identity.Roles;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitGroup;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitImport;
import vn.luytre.organization.Units;
import vn.luytre.task.Actor;
import vn.luytre.task.Duties;
import vn.luytre.task.NewDuty;
import vn.luytre.task.Origin;

/**
 * The data of {@code ./luytre bench load}: the made-up province three times as large, 180 communes that together owe or owed about
 * 20,000 duties, and 300 accounts. Called with an empty folder; writes the accounts with their password into
 * {@code accounts.csv} there.
 */
final class LargeProvince {
    private static final int TIMES = 3;
    private static final int DUTIES = 102;
    private static final int OFFICERS = 290;
    private static final int PEOPLE = 300;
    private static final LocalDate SET_UP = LocalDate.of(2026, 5, 25);
    private static final List<String> SENTENCES = List.of(
            "UBND các xã, phường rà soát đường dây nóng tiếp nhận tin báo của người dân",
            "UBND các xã, phường tổ chức ra quân tổng vệ sinh, chỉnh trang tuyến đường tự quản",
            "UBND các xã, phường kiểm tra hệ thống loa truyền thanh ở thôn, tổ dân phố",
            "UBND các xã, phường tập huấn kỹ năng hòa giải cho tổ hòa giải ở cơ sở");

    private final ApplicationContext modules;
    private final List<UnitId> communes = new ArrayList<>();
    private int given;

    private LargeProvince(ApplicationContext modules) {
        this.modules = modules;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        ModulesOnFolder.run(
                folder,
                List.of("--luytre.demo=true", "--logging.level.vn.luytre=warn"),
                modules -> new LargeProvince(modules).make(folder));
    }

    private void make(Path folder) throws IOException {
        var clock = bean(StoryClock.class);
        var password = DemoAccounts.password();
        bean(DemoMark.class).begin(clock);
        clock.stand(SET_UP, LocalTime.of(8, 0));
        bean(TransactionTemplate.class).executeWithoutResult(_ -> Operator.does(() -> found(password)));
        bean(Cast.class).gather();
        bean(Cast.class)
                .gather(IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(LargeProvince::login)
                        .toList());
        bean(Story.class).tell(Story.LAST, this::give);
        clock.goOn();
        bean(DemoMark.class).finish(clock);
        var lines = new StringBuilder("login,password\n");
        IntStream.rangeClosed(1, PEOPLE)
                .forEach(at ->
                        lines.append(login(at)).append(',').append(password).append('\n'));
        Files.writeString(folder.resolve("accounts.csv"), lines);
    }

    private boolean found(String password) {
        bean(ProvinceUnits.class).found();
        var places = bean(Places.class);
        bean(UnitImport.class).take("them.csv", moreUnits().getBytes(StandardCharsets.UTF_8));
        bean(ProvinceCommittees.class).found(places.on(SET_UP));
        bean(ProvinceAccounts.class).add(places.on(SET_UP), password, SET_UP);
        bean(Units.class).group(UnitGroup.COMMUNES, places.province(), SET_UP).stream()
                .map(Unit::id)
                .sorted()
                .forEach(communes::add);
        addPeople(password);
        return true;
    }

    /** The communes twice more, each with its ten areas. */
    private static String moreUnits() {
        var rows = new StringBuilder("Mã,Tên đơn vị,Loại,Đơn vị cấp trên,Từ ngày\n");
        for (int time = 2; time <= TIMES; time++) {
            int number = time;
            Table.read("sap-xep-1-7-2025.csv")
                    .forEach(row -> rows.append(",%s %d,%s,,01/7/2025%n".formatted(row.text(0), number, row.text(1))));
            Table.read("khu-dan-cu.csv")
                    .forEach(row -> rows.append(
                            ",%s,%s,%s %d,01/7/2025%n".formatted(row.text(1), row.text(2), row.text(3), number)));
        }
        return rows.toString();
    }

    private static String login(int at) {
        return "nguoi%03d".formatted(at);
    }

    /** Officers of the communes, and ten leaders of the province. */
    private void addPeople(String password) {
        var province = bean(Places.class).province();
        var profiles = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(at -> new Profile(login(at), "Người thử " + at, null, unit(at, province), "", null))
                .toList();
        var accounts = bean(Accounts.class).addForTrial(profiles, password);
        for (int at = 1; at <= PEOPLE; at++) {
            var role = at <= OFFICERS ? Role.OFFICER : Role.LEADER;
            bean(Roles.class).grant(accounts.get(at - 1), role, unit(at, province), SET_UP, null);
        }
    }

    private UnitId unit(int at, UnitId province) {
        return at <= OFFICERS ? communes.get((at - 1) % communes.size()) : province;
    }

    /** On most working days the province gives all communes something to do. */
    private void give(LocalDate day) {
        if (given == DUTIES || day.getDayOfWeek().getValue() > 5) return;
        var cast = bean(Cast.class);
        var leader = cast.named("phochutich");
        var by = new Actor(
                leader.id(), leader.account().nameAndPost(), bean(Places.class).province());
        var due = day.plusDays(20 + given % 25);
        var sentence = SENTENCES.get(given % SENTENCES.size()) + ", đợt " + ++given + "; hoàn thành trước ngày "
                + due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + due.getYear();
        cast.as(
                leader,
                () -> bean(Duties.class)
                        .give(
                                UUID.randomUUID(),
                                by,
                                new NewDuty(new Origin.ByHand(), sentence, communes, List.of(), due)));
    }

    private <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }
}
