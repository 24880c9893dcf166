package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What took place, written down with a line and without. */
@ExtendWith(OpenOffice.class)
class ActivityTests {
    private static final int WRITTEN = 50;
    private static final String OFFLINE = "Ghi hoạt động khi mất mạng";

    /** Works for communes that have sites, and owe something. */
    private static final String LINKED = "cum05";

    private static final String SITE = "Nhà này trông nhà kia – ";

    private final Office office;

    ActivityTests(Office office) {
        this.office = office;
    }

    private static FilePayload photo(int number) throws IOException {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) for (int y = 0; y < 48; y++) picture.setRGB(x, y, number * 31_337 + x * y);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return new FilePayload("anh-" + number + ".png", "image/png", out.toByteArray());
    }

    @Test
    void anActivityIsRecordedFoundChangedAndWithdrawnOnATelephone() throws Exception {
        var colleague = office.colleague(
                office.administrator(),
                office.anybody(Chromium.Size.PHONE),
                "Lò Thị Hoa",
                "Chuyên viên",
                Office.PROVINCE);
        var person = colleague.person();
        person.opens("/activities/new").arrivesAt("Ghi hoạt động").follows("Tuần tra");
        person.arrivesAt("Tuần tra").types("Lượt người tuần tra (lượt)", "12");
        person.page().locator("#files").setInputFiles(new FilePayload[] {photo(1), photo(2)});
        person.types("Tên hoạt động", "Tuần tra đêm ở bến xe").presses("Lưu");
        person.arrivesAt("Tuần tra đêm ở bến xe")
                .sees("Đã ghi «Tuần tra đêm ở bến xe»")
                .sees("anh-2");
        person.follows("Sửa")
                .arrivesAt("Sửa hoạt động")
                .types("Lượt người tuần tra (lượt)", "13")
                .presses("Lưu");
        person.arrivesAt("Tuần tra đêm ở bến xe").sees("Lượt người tuần tra: 12 → 13");
        person.opens("/activities?find=ben+xe").arrivesAt("Hoạt động").sees("Tuần tra đêm ở bến xe");
        person.follows("Tuần tra đêm ở bến xe").follows("Rút lại").arrivesAt("Rút lại hoạt động");
        person.types("Lý do", "Ghi nhầm").presses("Rút lại").arrivesAt("Tuần tra đêm ở bến xe");
        person.sees("Đã rút lại").presses("Khôi phục").sees("Đã khôi phục");
        campaign(person);
        inspectionAndFestival(person);
        person.opens("/activities/import").arrivesAt("Nhập tệp hoạt động");
        person.close();
    }

    private static void inspectionAndFestival(Person person) {
        person.opens("/activities/new?kind=inspection").arrivesAt("Kiểm tra").types("Tên hoạt động", "Kiểm tra quý IV");
        person.presses("Lưu")
                .arrivesAt("Kiểm tra quý IV")
                .page()
                .locator("main summary")
                .first()
                .click();
        person.chooses("Đơn vị được kiểm tra", Office.PROVINCE).types("Kết luận", "Chưa có sổ theo dõi.");
        person.presses("Thêm kết luận").sees("Đã ghi kết luận").arrivesAt("Kiểm tra quý IV");
        person.opens("/activities/new?kind=festival")
                .types("Lượt người dự (lượt)", "1")
                .types("Tên hoạt động", "Ngày hội");
        person.presses("Lưu")
                .arrivesAt("Ngày hội")
                .page()
                .locator("main summary")
                .first()
                .click();
        person.chooses("Địa bàn", Office.PROVINCE).types("Ngày", "19/8/2026").types("Lượt người dự", "350");
        person.presses("Thêm điểm tổ chức").sees("Đã thêm điểm tổ chức");
        person.presses("Lấy tổng các điểm làm số liệu của hoạt động")
                .sees("Lượt người dự: 1 → 350")
                .arrivesAt("Ngày hội");
    }

    private static void campaign(Person person) {
        person.opens("/campaigns/new").arrivesAt("Mở đợt mới").types("Tên đợt", "Cao điểm Tết 2030");
        person.chooses("Dịp", "Tết Nguyên đán").types("Năm của dịp", "2030").types("Số ngày trước ngày chính", "20");
        person.types("Số ngày sau ngày chính", "5").presses("Lưu").arrivesAt("Cao điểm Tết 2030");
        person.chooses("Giao chỉ tiêu cho loại hoạt động", "Tuần tra").presses("Giao chỉ tiêu");
        person.arrivesAt("Chỉ tiêu: Tuần tra").presses("Lưu").arrivesAt("Cao điểm Tết 2030");
        person.opens("/campaigns?month=2030-02")
                .arrivesAt("Lịch hoạt động tháng 2 năm 2030")
                .sees("Cao điểm Tết 2030");
    }

    @Test
    void fiftyActivitiesWithPhotosOutliveARestartAndAreSentOnceAfterTwoBrokenAttempts() throws Exception {
        var folder = Files.createTempDirectory("luytre-dien-thoai-");
        var self = office.colleague("Vàng A Páo", "Chuyên viên");
        try (var line = new BadLine(office.server().address())) {
            var person = ready(folder, line, self);
            line.becomes(BadLine.State.CUT);
            writes(person);
            person.close();
            person = office.onTelephone(folder, line.address());
            person.opens("/activities/offline").arrivesAt(OFFLINE).sees("Không có mạng");
            assertThat(person.page().locator("#count")).hasText("" + WRITTEN);
            comesBackOverABadLine(person, line, self);
            line.becomes(BadLine.State.GOOD);
            person.presses("Gửi ngay");
            assertThat(person.page().locator("#count")).hasText("0");
            isThereOnce(person);
            changesOnBothSides(person, line, self);
            person.close();
        }
    }

    @Test
    void whatWaitsOfSomebodyElseOnTheSameTelephoneIsCountedAndNotShown() throws Exception {
        var folder = Files.createTempDirectory("luytre-dien-thoai-");
        var first = office.colleague("Hà Thị Sen", "Chuyên viên");
        var second = office.colleague("Hà Văn Súng", "Chuyên viên");
        try (var line = new BadLine(office.server().address())) {
            var person = ready(folder, line, first);
            line.becomes(BadLine.State.CUT);
            person.page().locator("#m\\.attendance").fill("30");
            person.page().locator("#title").fill("Buổi của chị Sen");
            person.presses("Lưu vào máy").sees("chờ gửi");
            line.becomes(BadLine.State.GOOD);
            person.page().context().clearCookies();
            office.signIn(person, second.login(), Office.PASSWORD);
            person.sees("Đăng xuất")
                    .opens("/activities/offline")
                    .arrivesAt(OFFLINE)
                    .sees("Hà Văn Súng");
            person.sees("Trên máy còn 1 hoạt động chờ gửi của tài khoản khác").seesNo("Buổi của chị Sen");
            assertThat(person.page().locator("#count")).hasText("0");
            person.close();
        }
    }

    /** A campaign, a duty and what took part are at hand without a line, and arrive with the record. */
    @Test
    @ExtendWith(DemoProvince.Given.class)
    void whatAnActivityIsAPartOfIsChosenWithTheLineCutAndArrives(DemoProvince province) throws Exception {
        var folder = Files.createTempDirectory("luytre-dien-thoai-");
        try (var line = province.line()) {
            var person = ready(province.comesOnTelephone(LINKED, folder, line));
            line.becomes(BadLine.State.CUT);
            person.opens("/activities/offline").arrivesAt(OFFLINE).sees("Không có mạng");
            var page = person.page();
            page.locator("#kind").selectOption("patrol");
            page.locator("#m\\.shifts").fill("1");
            page.locator("#m\\.people").fill("4");
            page.locator("#title").fill("Tuần tra quanh điểm mô hình");
            assertThat(page.locator("#campaign")).isHidden();
            page.locator("#more summary").click();
            var campaign = choosesTheFirst(page.locator("#campaign"));
            var duty = choosesTheFirst(page.locator("#duty"));
            page.locator("#area").selectOption("Thôn Thượng");
            assertThat(page.locator("#subjects")).containsText(SITE + "Thôn Thượng");
            page.locator("#find").fill("nha kia");
            page.getByLabel(SITE + "Thôn Nam").check();
            person.arrivesAt(OFFLINE).presses("Lưu vào máy");
            assertThat(page.locator("#count")).hasText("1");
            line.becomes(BadLine.State.GOOD);
            person.presses("Gửi ngay");
            assertThat(page.locator("#count")).hasText("0");
            person.opens("/activities?find=quanh+diem+mo+hinh").arrivesAt("Hoạt động");
            person.follows("Tuần tra quanh điểm mô hình").arrivesAt("Tuần tra quanh điểm mô hình");
            person.sees(campaign)
                    .sees(duty)
                    .follows(SITE + "Thôn Nam")
                    .arrivesAt(SITE + "Thôn Nam")
                    .sees("Tuần tra");
            person.close();
        }
    }

    private static String choosesTheFirst(Locator select) {
        var first = select.locator("option").nth(1).innerText();
        select.selectOption(first);
        return first;
    }

    /** The page is opened once with a line, and is kept. */
    private Person ready(Path folder, BadLine line, Office.Colleague self) {
        var person = office.onTelephone(folder, line.address());
        office.signIn(person, self.login(), Office.PASSWORD);
        return ready(person.sees("Đăng xuất"));
    }

    private static Person ready(Person person) {
        person.opens("/activities/offline").arrivesAt(OFFLINE).sees("Đang có mạng");
        person.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        return person;
    }

    private static void writes(Person person) throws IOException {
        var page = person.page();
        person.opens("/activities/offline")
                .arrivesAt(OFFLINE)
                .sees("Không có mạng")
                .sees("Vàng A Páo");
        for (int number = 1; number <= WRITTEN; number++) {
            page.locator("#kind").selectOption("patrol");
            page.locator("#m\\.shifts").fill("1");
            page.locator("#m\\.people").fill("" + number);
            page.locator("#title").fill("Tuần tra xa số " + number + ".");
            page.locator("#photos").setInputFiles(photo(number));
            assertThat(page.locator("#kept li")).hasCount(1);
            person.presses("Lưu vào máy");
            assertThat(page.locator("#count")).hasText("" + number);
        }
        person.arrivesAt(OFFLINE);
    }

    /** Who is not signed in any more sees nothing of it; then what is sent arrives twice, and twice no answer comes. */
    private void comesBackOverABadLine(Person person, BadLine line, Office.Colleague self) {
        line.becomes(BadLine.State.ANSWERS_LOST);
        person.page().context().clearCookies();
        person.opens("/activities/offline").arrivesAt(OFFLINE).sees("Mọi thứ trên máy vẫn còn nguyên");
        assertThat(person.page().locator("#work")).isHidden();
        person.follows("Đăng nhập để xem và gửi tiếp").arrivesAt("Đăng nhập");
        person.types("Tên đăng nhập", self.login())
                .types("Mật khẩu", Office.PASSWORD)
                .presses("Đăng nhập");
        person.arrivesAt(OFFLINE).sees("Chưa gửi hết").presses("Gửi ngay").sees("Chưa gửi hết");
        assertThat(person.page().locator("#count")).hasText("" + WRITTEN);
    }

    private static void isThereOnce(Person person) {
        person.opens("/activities?find=xa+so").arrivesAt("Hoạt động");
        Locator rows = person.page().locator("#activities tbody tr");
        assertThat(rows).hasCount(WRITTEN);
        var proofs = new ArrayList<String>();
        rows.locator("td[data-label='Minh chứng']").allInnerTexts().forEach(proofs::add);
        org.assertj.core.api.Assertions.assertThat(proofs)
                .allSatisfy(
                        one -> org.assertj.core.api.Assertions.assertThat(one).contains("1"));
    }

    private void changesOnBothSides(Person person, BadLine line, Office.Colleague self) {
        var page = person.page();
        person.follows("Tuần tra xa số 50.").arrivesAt("Tuần tra xa số 50.");
        person.follows("Mang theo để sửa khi mất mạng").arrivesAt(OFFLINE).sees("Đã mang");
        line.becomes(BadLine.State.CUT);
        page.locator("#m\\.people").fill("500");
        page.locator("#words").fill("Viết trên máy");
        person.presses("Lưu vào máy").sees("sửa bản đã có · chờ gửi");
        var desk = self.person();
        desk.opens("/activities?find=xa+so+50").follows("Tuần tra xa số 50.").follows("Sửa");
        desk.arrivesAt("Sửa hoạt động")
                .types("Lượt người tuần tra (lượt)", "600")
                .types("Địa điểm cụ thể", "Chợ");
        desk.presses("Lưu").sees("Đã lưu thay đổi");
        line.becomes(BadLine.State.GOOD);
        person.presses("Gửi ngay")
                .sees("khác với máy chủ, cần chọn")
                .presses("So sánh và chọn")
                .arrivesAt(OFFLINE);
        assertThat(page.locator("#sides")).containsText("500");
        assertThat(page.locator("#sides")).containsText("600");
        assertThat(page.locator("#sides")).containsText("Viết trên máy");
        page.locator("#sides input[name='side.m.people'][value=theirs]").check();
        page.locator("#sides input[name='side.spot'][value=theirs]").check();
        person.presses("Dùng các mục đã chọn");
        assertThat(page.locator("#count")).hasText("0");
        desk.opens("/activities?find=xa+so+50").follows("Tuần tra xa số 50.").arrivesAt("Tuần tra xa số 50.");
        desk.sees("600").sees("Chợ").sees("Viết trên máy");
    }
}
