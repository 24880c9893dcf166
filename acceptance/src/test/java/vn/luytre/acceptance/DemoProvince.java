package vn.luytre.acceptance;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The made-up province with its two years of figures, which the journeys through figures share: each in communes of its own. Of a
 * test that fails there are pictures in target/pictures.
 */
final class DemoProvince implements AutoCloseable {
    /** The period of the month that is being sent when the story of the province ends. */
    static final String MONTH = "ket-qua-thang/2026-11";

    static final String MONTH_NAME = "Số liệu tháng – Tháng 11/2026";
    static final String LEADER = "phochutich";
    static final String OFFICER = "tonghop";

    private final Office office;
    private final String password;
    private final Map<String, String> addresses = new HashMap<>();

    private DemoProvince(Office office) throws IOException {
        this.office = office;
        var list = Files.readString(office.server().data().resolve("demo-accounts.txt"));
        password = list.lines().findFirst().orElseThrow().replaceAll(".*: ", "");
    }

    Person comes(String login) {
        return comes(login, office.anybody());
    }

    Person comesOnThePhone(String login) {
        return comes(login, office.anybody(Chromium.Size.PHONE));
    }

    Person comesWithoutScripts(String login) {
        return comes(login, office.withoutScripts());
    }

    private Person comes(String login, Person person) {
        office.signIn(person, login, password);
        return person.sees("Đăng xuất");
    }

    /** A line to the province that can break. */
    BadLine line() throws IOException {
        return new BadLine(office.server().address());
    }

    /** Somebody with a telephone, which is kept in a folder. */
    Person comesOnTelephone(String login, Path folder, BadLine line) {
        return comes(login, office.onTelephone(folder, line.address()));
    }

    /** Somebody without a browser. */
    Desk desk(HttpClient client, String login) throws IOException, InterruptedException {
        return Desk.signedIn(client, office.server().address(), login, password);
    }

    /** Another verb of the program. */
    Server.Said runs(String... words) throws IOException, InterruptedException {
        return office.server().run(words);
    }

    ProcessHandle database() throws IOException {
        return office.server().postmaster().orElseThrow();
    }

    /** Where the figures of a commune stand, of the month that is being sent. */
    String month(String commune) {
        if (addresses.isEmpty()) readAddresses();
        var address = addresses.get(commune);
        if (address == null) throw new IllegalArgumentException("no commune «" + commune + "»");
        return address;
    }

    private void readAddresses() {
        try (var officer = comes(OFFICER)) {
            officer.opens(below()).arrivesAt("Đơn vị trực thuộc nộp số liệu");
            for (var link : officer.page().locator("#below a").all())
                addresses.put(link.innerText(), link.getAttribute("href"));
        }
    }

    static String below() {
        var parts = MONTH.split("/", -1);
        return "/figures/below?form=" + parts[0] + "&period=" + parts[1];
    }

    @Override
    public void close() throws IOException {
        office.close();
    }

    /** Gives the tests the one province. */
    static final class Given implements ParameterResolver, TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
            province(test).office.photograph(test.getRequiredTestMethod().getName());
            throw failure;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == DemoProvince.class;
        }

        @Override
        public DemoProvince resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return province(test);
        }

        private static DemoProvince province(ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(DemoProvince.class))
                    .computeIfAbsent(DemoProvince.class, _ -> load(), DemoProvince.class);
        }

        private static DemoProvince load() {
            try {
                return new DemoProvince(Office.unopened("--demo"));
            } catch (Exception e) {
                throw new IllegalStateException("the made-up province is not there", e);
            }
        }
    }
}
