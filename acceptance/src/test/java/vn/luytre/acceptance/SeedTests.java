package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real directives, where they lie beside the project: through the browser from the file to duties, on the made-up province. */
class SeedTests {
    private static final Path SEEDS = Server.HOME.resolve("../shared/seeds").normalize();

    private static Office office;
    private static String password;

    @BeforeAll
    static void theMadeUpProvince() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no directives in ../shared/seeds");
        office = Office.unopened("--demo");
        var list = Files.readAllLines(office.server().data().resolve("demo-accounts.txt"));
        password = list.getFirst().replaceAll(".*: ", "");
    }

    @AfterAll
    static void closed() throws IOException {
        if (office != null) office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void aRealDirectiveIsReadReviewedAndIssued(String number) throws Exception {
        try (var officer = office.anybody();
                var leader = office.anybody()) {
            office.signIn(officer, "tonghop", password);
            var address = reads(officer, file(number));
            if (number.equals("004")) officer.sees("nay tương ứng");
            officer.presses("Chọn mọi đề xuất rõ");
            officer.presses("Còn lại: không có thời hạn");
            fillsTheGaps(officer);
            officer.presses("Trình lãnh đạo duyệt").sees("Đã trình lãnh đạo");
            office.signIn(leader, "phochutich", password);
            leader.sees("Đăng xuất").opens(address).presses("Duyệt và giao nhiệm vụ");
            leader.sees("Đã duyệt; nhiệm vụ đã được giao");
        }
    }

    private static Path file(String number) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Brings it and opens it when it is read; returns where it is. */
    private static String reads(Person officer, Path file) {
        officer.opens("/directives").arrivesAt("Văn bản chỉ đạo");
        officer.brings("Tệp văn bản", file).presses("Nhận văn bản").sees("Đã nhận");
        var row = officer.row(file.getFileName().toString());
        assertThat(row.locator(".state .badge")).hasText("Đang rà soát");
        var address = row.locator("a").first().getAttribute("href");
        officer.opens(address);
        return address;
    }

    /** What the text leaves open, a person says; here the same for all. */
    private static void fillsTheGaps(Person officer) {
        var gaps = officer.page().locator(".gaps li a");
        for (int left = settled(officer, gaps); left > 0; left = settled(officer, gaps)) {
            fill(officer, officer.page().locator(gaps.first().getAttribute("href")));
            assertThat(gaps).not().hasCount(left);
        }
    }

    private static int settled(Person officer, Locator gaps) {
        assertThat(officer.page().locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
        return gaps.count();
    }

    private static void fill(Person officer, Locator value) {
        var classes = List.of(value.getAttribute("class").split(" "));
        if (classes.contains("actor")) choosesAUnit(officer, value);
        else if (classes.contains("due")) hasNoLimit(officer, value);
        else if (classes.contains("duty")) officer.presses(value, "Bỏ nhiệm vụ");
        else officer.presses(value, "Đúng");
    }

    private static void choosesAUnit(Person officer, Locator actor) {
        var page = officer.page();
        actor.locator("details.more summary").last().click();
        actor.locator("input[name=value]").last().fill("Công an tỉnh");
        officer.presses(actor, "Tìm đơn vị");
        var accept = page.locator("#" + actor.getAttribute("id") + " [data-what=accept]");
        accept.or(actor.locator("[data-what=confirm]")).first().click(new Locator.ClickOptions());
    }

    private static void hasNoLimit(Person officer, Locator due) {
        due.locator("select[name=kind]").selectOption("none");
        officer.presses(due, "Lưu");
    }
}
