package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The yearly report of the province: drafted from its figures, edited, sent, and read again by the program itself. */
@ExtendWith(DemoProvince.Given.class)
class ReportTests {
    private static final String REPORT = "Báo cáo năm – Năm 2026";
    private static final String MINE = "Cách làm mới của năm là tổ xe loa do đoàn viên tự lái.";

    private final DemoProvince province;

    ReportTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    void whatIsSentIsTheDocumentThatTheProgramReadsBack() throws Exception {
        var officer = province.comes(DemoProvince.OFFICER);
        officer.opens("/reports").arrivesAt("Báo cáo");
        officer.opens("/reports/new?kind=nam").arrivesAt("Soạn báo cáo").chooses("Kỳ báo cáo", "Năm 2026");
        officer.presses("Soạn báo cáo này").arrivesAt(REPORT).sees("Đã soạn báo cáo từ số liệu.");
        var address = officer.page().url().replaceAll("^https?://[^/]+|#.*", "");
        assertThat(officer.page().locator(".report-text")).containsText("so với cùng kỳ năm trước");
        writesTheHead(officer, address);
        officer.opens(address + "/sections/tuyen-truyen");
        officer.page().locator("#added").fill(MINE);
        officer.presses("Lưu").arrivesAt(REPORT).sees("Đã lưu.").sees(MINE);
        officer.opens(address + "/preview")
                .sees("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .sees(MINE);

        officer.opens(address).arrivesAt(REPORT);
        officer.page().locator("#submit").click();
        officer.arrivesAt("Gửi báo cáo")
                .presses("Gửi báo cáo")
                .arrivesAt(REPORT)
                .sees("Đã gửi báo cáo.");
        var digest = officer.page().locator("#digest").innerText();
        var document = downloads(officer, officer.page().locator("#docx"));
        Assertions.assertThat(digest).isEqualToIgnoringCase(digest(document));
        isReadBack(document);
        officer.close();
    }

    private static void writesTheHead(Person officer, String address) {
        officer.opens(address + "/head").arrivesAt("Đầu văn bản, nơi nhận, người ký");
        officer.types("Số", "412").types("Ký hiệu", "BC-UBND").types("Ngày ban hành", "18/12/2026");
        officer.types("Nơi nhận", "Bộ Công an (để b/c)").types("Họ và tên người ký", "Lê Thị Măng");
        officer.presses("Lưu").arrivesAt(REPORT).sees("Đã lưu đầu văn bản và người ký.");
    }

    /** Keeps the end of the name, by which programs know what it is. */
    private static Path downloads(Person person, Locator link) throws Exception {
        var file = Files.createTempFile("bao-cao-", ".docx");
        person.page().waitForDownload(link::click).saveAs(file);
        file.toFile().deleteOnExit();
        return file;
    }

    private static String digest(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private void isReadBack(Path document) throws Exception {
        var read = province.runs("read", "--json", document.toString());
        Assertions.assertThat(read.status()).as(read.text()).isZero();
        Assertions.assertThat(read.text()).contains("412/BC-UBND", "2026-12-18", "Lê Thị Măng");
        Assertions.assertThat(province.runs("text", document.toString()).text())
                .contains("Độc lập - Tự do - Hạnh phúc", MINE);
    }
}
