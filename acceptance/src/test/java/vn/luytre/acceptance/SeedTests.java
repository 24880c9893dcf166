package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.luytre.acceptance.Office.Colleague;

/**
 * Real directives, where they lie beside the project: from the file to duties in the lists of today's communes, each in
 * the province that its own has become.
 */
class SeedTests {
    private static final Path SEEDS = Server.HOME.resolve("../shared/seeds").normalize();

    private static Office office;
    private static Person administrator;

    @BeforeAll
    static void anOffice() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(SEEDS), "bỏ qua văn bản thật: không có thư mục ../shared/seeds bên cạnh dự án");
        office = Office.unopened();
        administrator = office.anybody();
        office.firstAdministrator(administrator);
    }

    @AfterAll
    static void closed() throws IOException {
        if (office != null) office.close();
    }

    /**
     * What a person sees of each.
     *
     * @param duties that were read
     * @param gaps that are left when all that is certain is taken over
     * @param reason why these units: the day of the document, the units of then, the units of today; empty where it is none
     */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            000 | Tỉnh Ninh Bình      |  7 |  2 | Ngày 19/10/2021 nhóm này có 7 đơn vị; nay tương ứng 39 đơn vị.
            001 | Thành phố Hải Phòng |  7 |  3 | ''
            003 | Tỉnh Quảng Ngãi     |  9 |  2 | Ngày 09/4/2021 nhóm này có 13 đơn vị; nay tương ứng 56 đơn vị.
            004 | Tỉnh Lâm Đồng       | 19 | 24 | Ngày 28/3/2022 nhóm này có 8 đơn vị; nay tương ứng 28 đơn vị.
            """)
    void aRealDirectiveIsReadReviewedAndIssued(String number, String province, int duties, int gaps, String reason)
            throws Exception {
        theProvinceWithItsBodies(province);
        var officer = colleague("Lê Thị Bình", "Chuyên viên", province);
        var leader = colleague("Nguyễn Quốc Hưng", "Lãnh đạo", province);
        var review = SeedReview.of(officer.person(), file(number));
        review.hasRead(duties);
        review.proposes(reason);
        review.takesOverWhatIsCertain();
        review.stillLacks(gaps);
        var duty = reason.isEmpty() ? null : review.dutyOf(reason);
        review.corrects();
        review.submits();
        approves(leader.person(), review.address());
        if (duty != null) standsInTheListOfItsCommune(duty);
        officer.person().close();
        leader.person().close();
    }

    private static void theProvinceWithItsBodies(String province) {
        office.province(administrator, province);
        var list = Path.of("src/test/resources/vn/luytre/acceptance/co-quan-tinh.csv");
        administrator
                .opens("/units/import")
                .brings("Tệp", list.toAbsolutePath())
                .presses("Xem trước");
        administrator.presses("Nhập 12 đơn vị").sees("Đã nhập 12 đơn vị");
    }

    private static Colleague colleague(String name, String role, String unit) {
        return office.colleague(administrator, office.anybody(), name, role, unit);
    }

    private static Path file(String number) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void approves(Person leader, String address) {
        leader.opens(address).presses("Duyệt và giao nhiệm vụ").sees("Đã duyệt; nhiệm vụ đã được giao");
    }

    /** One of the communes that stand for the districts of then finds it among what it owes. */
    private static void standsInTheListOfItsCommune(SeedReview.Given duty) {
        var officer = colleague("Bùi Thị Nhàn", "Chuyên viên", duty.commune()).person();
        officer.opens("/assignments").arrivesAt("Nhiệm vụ");
        assertThat(officer.page().locator("main")).containsText(duty.beginning());
        officer.close();
    }
}
