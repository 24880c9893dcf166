package vn.luytre.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.ModulesOnFolder;
import vn.luytre.identity.Accounts;
import vn.luytre.identity.Operator;
import vn.luytre.identity.Profile;
import vn.luytre.identity.Role;
import vn.luytre.identity.Roles;
import vn.luytre.organization.Ground;
import vn.luytre.organization.NewUnit;
import vn.luytre.organization.Office;
import vn.luytre.organization.UnitChanges;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;

/**
 * The data of {@code ./luytre bench submissions}: five made-up provinces of a hundred communes with an officer each, and somebody who
 * reads everything. Called with an empty folder; writes accounts, password and units into {@code communes.csv} there.
 */
final class ManyCommunes {
    private static final int PROVINCES = 5;
    private static final int COMMUNES = 100;
    private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);
    private static final Ground GROUND = new Ground(FOUNDED, null, "Đơn vị minh họa");

    private final ApplicationContext modules;
    private final StringBuilder list = new StringBuilder();

    private ManyCommunes(ApplicationContext modules) {
        this.modules = modules;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        ModulesOnFolder.run(
                folder,
                List.of("--luytre.demo=true", "--logging.level.vn.luytre=warn"),
                modules -> new ManyCommunes(modules).make(folder));
    }

    private void make(Path folder) throws IOException {
        var clock = bean(StoryClock.class);
        bean(DemoMark.class).begin(clock);
        var password = DemoAccounts.password();
        list.append("login,password,unit,province\n");
        bean(TransactionTemplate.class).executeWithoutResult(_ -> Operator.does(() -> found(password)));
        bean(DemoMark.class).finish(clock);
        Files.writeString(folder.resolve("communes.csv"), list);
    }

    private boolean found(String password) {
        for (int province = 1; province <= PROVINCES; province++) found(province, password);
        var reader = new Profile("docgia", "Người xem", null, null, "", null);
        var account =
                bean(Accounts.class).addForTrial(List.of(reader), password).getFirst();
        bean(Roles.class).grant(account, Role.READER, null, FOUNDED, null);
        list.append("docgia,%s,0,0%n".formatted(password));
        return true;
    }

    private void found(int number, String password) {
        var name = "Tỉnh Tre " + number;
        var province = bean(UnitChanges.class).found(new NewUnit(UnitKind.PROVINCE, name, null, null), GROUND);
        if (number == 1) bean(Office.class).choose(province);
        var communes = new ArrayList<UnitId>();
        for (int at = 1; at <= COMMUNES; at++) {
            var commune = new NewUnit(UnitKind.COMMUNE, "Xã Tre %d-%d".formatted(number, at), province);
            communes.add(bean(UnitChanges.class).found(commune, GROUND));
        }
        addPeople(number, province, communes, password);
    }

    private void addPeople(int number, UnitId province, List<UnitId> communes, String password) {
        var profiles = new ArrayList<Profile>();
        for (int at = 0; at < communes.size(); at++)
            profiles.add(new Profile("xa%d.%03d".formatted(number, at), "Người thử", null, communes.get(at), "", null));
        var accounts = bean(Accounts.class).addForTrial(profiles, password);
        for (int at = 0; at < communes.size(); at++) {
            bean(Roles.class).grant(accounts.get(at), Role.OFFICER, communes.get(at), FOUNDED, null);
            list.append("%s,%s,%s,%s%n".formatted(profiles.get(at).login(), password, communes.get(at), province));
        }
    }

    private <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }
}
