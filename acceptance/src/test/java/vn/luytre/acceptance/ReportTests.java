package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The yearly report of the province: drafted from its figures, edited, sent, and read again by the program itself. */
@ExtendWith(DemoProvince.Given.class)
class ReportTests {
    private static final String REPORT = "Báo cáo năm – Năm 2026";
    private static final String MINE = "Cách làm mới của năm là tổ xe loa do đoàn viên tự lái.";

    private static final String SECTION = "I. Công tác lãnh đạo, chỉ đạo, triển khai";

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
        var address = address(officer);
        assertThat(officer.page().locator(".report-text")).containsText("so với cùng kỳ năm trước");
        writesTheHead(officer, address);
        officer.opens(address + "/sections/tuyen-truyen");
        officer.page().locator("#added").fill(MINE);
        officer.presses("Lưu").arrivesAt(REPORT).sees("Đã lưu.").sees(MINE);
        officer.opens(address + "/preview")
                .sees("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .sees(MINE);
        var sentences = figures(officer);
        Assertions.assertThat(sentences).hasSizeGreaterThan(20);

        officer.opens(address).arrivesAt(REPORT);
        officer.page().locator("#submit").click();
        officer.arrivesAt("Gửi báo cáo")
                .presses("Gửi báo cáo")
                .arrivesAt(REPORT)
                .sees("Đã gửi báo cáo.");
        var digest = officer.page().locator("#digest").innerText();
        var document = officer.downloads(officer.page().locator("#docx")::click);
        Assertions.assertThat(digest).isEqualToIgnoringCase(digest(document));
        isReadBack(document, sentences);
        officer.close();
    }

    /** Nobody presses the button: what was typed is there for the next one who comes. */
    @Test
    void whatIsTypedIsSavedWithoutTheButtonAndTwoPeopleDoNotUndoEachOther() {
        var officer = province.comes(DemoProvince.OFFICER);
        officer.opens("/reports/new?kind=so-ket").arrivesAt("Soạn báo cáo").chooses("Đến hết kỳ", "Năm 2026");
        officer.types("Báo cáo về việc gì", "thực hiện Kế hoạch camera an ninh");
        officer.presses("Soạn báo cáo này").sees("Đã soạn báo cáo từ số liệu.");
        var section = address(officer) + "/sections/trien-khai";
        officer.opens(section).arrivesAt(SECTION);
        officer.page().locator("#added").pressSequentially(MINE);
        officer.sees("Đã lưu lúc ");
        officer.page().locator("#added").pressSequentially(" Thêm lời cuối.");
        officer.opens("/reports").arrivesAt("Báo cáo"); // at once: what was typed last is sent while leaving
        officer.opens(section).arrivesAt(SECTION);
        var box = box(officer, MINE);
        assertThat(box).hasValue(MINE + " Thêm lời cuối.");

        var leader = province.comes(DemoProvince.LEADER);
        leader.opens(section).arrivesAt(SECTION);
        box(leader, MINE).fill("Lời của người lãnh đạo.");
        leader.sees("Đã lưu lúc ").close();
        box.fill("Lời của người tổng hợp.");
        officer.sees("Lời của người lãnh đạo.").sees("các đoạn khác đã lưu");
        assertThat(box).hasValue("Lời của người tổng hợp.");
        officer.presses("Lưu").sees("Chưa lưu được").presses("Lưu").sees("Đã lưu.");
        officer.sees("Lời của người tổng hợp.").close();
    }

    /** By its place, which stays while its text becomes another. */
    private static Locator box(Person person, String text) {
        var all = person.page().locator("#section .report-paragraph textarea");
        assertThat(all.last()).containsText(text);
        return all.last();
    }

    private static String address(Person person) {
        return person.path();
    }

    /** Years become one; each stands in the annex. */
    @Test
    void severalYearsAreOneReport() {
        var officer = province.comes(DemoProvince.OFFICER);
        officer.opens("/reports/new?kind=tong-ket").arrivesAt("Soạn báo cáo");
        officer.chooses("Từ kỳ", "Năm 2025").chooses("Đến hết kỳ", "Năm 2026");
        officer.types("Báo cáo về việc gì", "thực hiện Đề án xây dựng mô hình");
        officer.presses("Soạn báo cáo này").arrivesAt("Báo cáo tổng kết – Giai đoạn 2025–2026");
        officer.sees("thực hiện Đề án xây dựng mô hình giai đoạn 2025–2026 như sau:");
        officer.opens(address(officer) + "/preview")
                .sees("Cả thời gian báo cáo")
                .close();
    }

    private static void writesTheHead(Person officer, String address) {
        officer.opens(address + "/head").arrivesAt("Đầu văn bản, nơi nhận, người ký");
        officer.types("Số", "412").types("Ký hiệu", "BC-UBND").types("Ngày ban hành", "18/12/2026");
        officer.types("Nơi nhận", "Bộ Công an (để b/c)").types("Họ và tên người ký", "Lê Thị Măng");
        officer.presses("Lưu").arrivesAt(REPORT).sees("Đã lưu đầu văn bản và người ký.");
    }

    private static String digest(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    /** «Buổi tuyên truyền trực tiếp: 12.345 buổi, tăng 3 % so với …»: what the page says with a number. */
    private static List<String> figures(Person person) {
        return person.page().locator("#paper > div p").allInnerTexts().stream()
                .map(ReportTests::plain)
                .filter(line -> line.matches("- .+: [\\d.,]+ .+"))
                .toList();
    }

    /** With blanks of one kind. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ').strip();
    }

    private void isReadBack(Path document, List<String> sentences) throws Exception {
        var read = province.runs("read", "--json", document.toString());
        Assertions.assertThat(read.status()).as(read.text()).isZero();
        Assertions.assertThat(read.text()).contains("412/BC-UBND", "2026-12-18", "Lê Thị Măng");
        var text = plain(province.runs("text", document.toString()).text());
        Assertions.assertThat(text)
                .contains("Độc lập - Tự do - Hạnh phúc", MINE)
                .contains(sentences);
    }
}
