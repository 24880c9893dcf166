package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A model from its proposal to the paper that removes others: what a commune and its leader do with it, at a desk and on a telephone. */
@ExtendWith(DemoProvince.Given.class)
class ModelTests {
    private static final String COMMUNE = "Xã Bờ Sớm";
    private static final String MODEL = "Camera bến phà Bờ Sớm";

    private final DemoProvince province;

    ModelTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    void aModelIsProposedApprovedLaunchedAndWorks() throws Exception {
        var officer = province.comes("cum03");
        var leader = province.comes("lanhdao03");
        var address = isEntered(officer);
        isApproved(officer, leader, address);
        officer.opens(address).follows("Ra mắt").arrivesAt("Ra mắt");
        officer.types("Ngày ra mắt", "16/2/2026").presses("Ra mắt").arrivesAt(MODEL);
        officer.sees("Đã ghi ra mắt.").follows("Đi vào hoạt động").arrivesAt("Đi vào hoạt động");
        officer.types("Từ ngày", "20/2/2026")
                .presses("Đi vào hoạt động")
                .arrivesAt(MODEL)
                .sees("Đang hoạt động");
        var site = officer.page().locator("main tbody a").first();
        var place = site.innerText();
        site.click();
        officer.arrivesAt(MODEL + " – " + place).sees("Chưa ghi nhận hoạt động nào");
        meets(officer, place);
        fillsTheFile(officer, address);
        isPrinted(officer);
        officer.close();
        leader.close();
    }

    /** A leader goes from those that look formal to the paper that removes them. */
    @Test
    void whatLooksFormalIsReviewedAndADecisionIsDrafted() throws Exception {
        var leader = province.comes("lanhdao03");
        leader.opens("/sites").arrivesAt("Điểm mô hình").follows("Có dấu hiệu hình thức");
        leader.arrivesAt("Có dấu hiệu hình thức").sees("Cổng an ninh ba thôn");
        leader.page().locator("main tbody a").first().click();
        leader.sees("Có dấu hiệu hình thức: đã đủ thời gian").follows("Cách tính");
        leader.arrivesAt("Cách tính chỉ số hoạt động").sees("ý kiến cuối cùng");
        leader.opens("/sites?question=FORMAL").arrivesAt("Có dấu hiệu hình thức");
        ticks(leader, 2).presses("Rà soát").arrivesAt("Rà soát điểm mô hình");
        leader.presses("Lưu kết quả rà soát").sees("Chưa chọn kết quả cho mọi điểm.");
        var rows = leader.page().locator("#review tbody tr");
        for (int i = 0; i < 2; i++) {
            rows.nth(i).locator("select").selectOption("Đề nghị thanh loại");
            rows.nth(i).locator("input.form-control").fill("Không ai trong thôn biết có mô hình.");
        }
        leader.presses("Lưu kết quả rà soát").sees("Đã rà soát 2 điểm.");
        leader.opens("/sites?question=REMOVE").arrivesAt("Nên thanh loại");
        ticks(leader, 2).presses("Soạn quyết định thanh loại").arrivesAt("Soạn quyết định thanh loại");
        leader.types("Họ tên người ký", "Lã Văn Cổng");
        var draft = leader.downloads(() -> leader.presses("Tải dự thảo (DOCX)"));
        var text = province.runs("text", draft.toString()).text();
        Assertions.assertThat(text).contains("QUYẾT ĐỊNH", "Thanh loại 2 điểm mô hình", "Cổng an ninh ba thôn");
        leader.opens("/models/works").arrivesAt("Loại nào chạy tốt ở đâu").close();
    }

    /** The same register in a hand. */
    @Test
    void anOfficerLooksAfterModelsOnATelephone() throws Exception {
        var officer = province.comesOnThePhone("cum07");
        officer.opens("/models").arrivesAt("Mô hình").follows("Camera Suối Mai").arrivesAt("Camera Suối Mai");
        officer.follows("Củng cố").arrivesAt("Củng cố").presses("Củng cố").sees("Cần ghi lý do hoặc nội dung đã làm");
        officer.types("Ngày củng cố", "20/11/2026").types("Đã làm gì", "Thay hai camera hỏng, phân lại ca trực.");
        officer.presses("Củng cố").arrivesAt("Camera Suối Mai").sees("Đã ghi củng cố.");
        officer.follows("Hoàn tác: Củng cố").presses("Hoàn tác: Củng cố").sees("Đã hoàn tác.");
        officer.page().locator("main tbody a").first().click();
        officer.sees("Thực sự hoạt động").follows("Ghi sinh hoạt").arrivesAt("Sinh hoạt mô hình");
        officer.types("Lượt người dự (lượt)", "18").types("Tên hoạt động", "Họp tổ trực camera");
        officer.page().locator("#files").setInputFiles(new FilePayload[] {photo()});
        officer.presses("Lưu").arrivesAt("Họp tổ trực camera").sees("anh");
        officer.opens("/sites").arrivesAt("Điểm mô hình").close();
    }

    /** No mouse: from the list into the form, a model entered, and its list filtered. */
    @Test
    void aModelIsEnteredByKeyboardAlone() {
        var officer = province.comes("cum03");
        officer.opens("/models").arrivesAt("Mô hình");
        reaches(officer, officer.page().locator("main a", new Page.LocatorOptions().setHasText("Thêm mô hình")));
        officer.page().keyboard().press("Enter");
        officer.arrivesAt("Thêm mô hình");
        picks(officer, officer.field("Đơn vị chủ quản"), COMMUNE);
        reaches(officer, officer.field("Tên mô hình"));
        officer.page().keyboard().type("Xóm đèn khuya");
        picks(officer, officer.field("Loại"), "Ngọn đèn an ninh");
        picks(officer, officer.field("Lĩnh vực"), "Trật tự xã hội");
        reaches(officer, officer.field("Địa bàn"));
        officer.page().keyboard().type("Xóm ven sông");
        officer.page().keyboard().press("Enter");
        officer.arrivesAt("Xóm đèn khuya").sees("Đã thêm mô hình").sees(COMMUNE).sees("Ngọn đèn an ninh");
        officer.close();
    }

    private String isEntered(Person officer) {
        officer.opens("/models/new").arrivesAt("Thêm mô hình").presses("Lưu").arrivesAt("Thêm mô hình");
        officer.choosesUnit("Đơn vị chủ quản", COMMUNE).types("Tên mô hình", MODEL);
        officer.chooses("Loại", "Camera an ninh").chooses("Lĩnh vực", "Trật tự xã hội");
        officer.types("Địa bàn", "Bến phà và đường xuống bến")
                .types("Mục đích, nội dung", "Trông xe, báo khi có xô xát.");
        officer.presses("Lưu").arrivesAt(MODEL).sees("Đã thêm mô hình").sees("Hồ sơ còn thiếu");
        var address = officer.path();
        officer.follows("Thêm điểm").arrivesAt("Thêm điểm");
        officer.field("Địa bàn, cơ quan").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        officer.types("Vị trí cụ thể", "Cổng bến").types("Thành viên", "9").types("Hộ tham gia", "41");
        officer.types("Các tổ", "Tổ ngày; 4\nTổ đêm; 5").presses("Lưu").sees("Đã thêm điểm.");
        return address;
    }

    private static void isApproved(Person officer, Person leader, String address) {
        officer.opens(address).arrivesAt(MODEL).follows("Đề xuất").arrivesAt("Đề xuất");
        officer.types("Ngày đề xuất", "20/1/2026").types("Kết quả khảo sát, lý do đề xuất", "34 trên 41 hộ đồng ý.");
        officer.presses("Đề xuất").arrivesAt(MODEL).sees("Đã ghi đề xuất.").sees("Đã đề xuất");
        leader.opens(address).arrivesAt(MODEL).follows("Phê duyệt").arrivesAt("Phê duyệt");
        leader.types("Ngày phê duyệt", "02/2/2026").types("Số, ký hiệu văn bản", "15/QĐ-UBND");
        leader.types("Ngày văn bản", "02/2/2026").presses("Phê duyệt").arrivesAt(MODEL);
        leader.sees("Đã phê duyệt.");
    }

    /** A meeting with a photo, recorded from the page of the site, is what its index says. */
    private static void meets(Person officer, String place) throws Exception {
        officer.follows("Ghi sinh hoạt").arrivesAt("Sinh hoạt mô hình");
        assertThat(officer.page().locator("input[name=subjects]:checked")).hasCount(1);
        officer.types("Lượt người dự (lượt)", "21").types("Tên hoạt động", "Họp tổ trực bến phà");
        officer.page().locator("#files").setInputFiles(new FilePayload[] {photo()});
        officer.presses("Lưu").arrivesAt("Họp tổ trực bến phà").follows(MODEL + " – " + place);
        officer.arrivesAt(MODEL + " – " + place).sees("1 trên 1 hoạt động có minh chứng");
        officer.sees("1 buổi sinh hoạt trong 365 ngày qua").sees("/ 100");
    }

    private static FilePayload photo() throws Exception {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) picture.setRGB(x, 24, 0x15803d);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return new FilePayload("anh.png", "image/png", out.toByteArray());
    }

    private static void fillsTheFile(Person officer, String address) {
        officer.opens(address + "/board").arrivesAt("Thêm chức danh trong ban");
        officer.types("Chức danh", "Trưởng ban")
                .types("Số người giữ chức danh", "1")
                .presses("Lưu");
        officer.arrivesAt(MODEL).sees("Trưởng ban: 1").opens(address + "/funds").arrivesAt("Thêm kinh phí");
        officer.types("Năm", "2026").chooses("Nguồn", "Xã hội hóa").types("Số tiền (đồng)", "32000000");
        officer.types("Chi cho việc gì", "Mua bốn camera")
                .presses("Lưu")
                .arrivesAt(MODEL)
                .sees("32.000.000");
        officer.opens(address + "/equipment").arrivesAt("Thêm trang thiết bị");
        officer.types("Thiết bị", "Camera")
                .types("Số lượng", "4")
                .presses("Lưu")
                .arrivesAt(MODEL);
        officer.sees("Camera: 4");
    }

    /** The file of the model as it goes onto paper. */
    private void isPrinted(Person officer) throws Exception {
        var file = Path.of("target/pictures/ho-so-mo-hinh.pdf").toAbsolutePath();
        Files.createDirectories(file.getParent());
        officer.page().pdf(new Page.PdfOptions().setFormat("A4").setPath(file));
        var text = province.runs("text", file.toString()).text();
        Assertions.assertThat(text).contains(MODEL, "32.000.000", "Camera: 4").doesNotContain("Thêm điểm", "Đăng xuất");
    }

    private static Person ticks(Person person, int many) {
        for (int i = 0; i < many; i++)
            person.page().locator("main tbody input[type=checkbox]").nth(i).check();
        return person;
    }

    /** With the tabulator, as far as it takes. */
    private static void reaches(Person person, Locator wanted) {
        assertThat(wanted).isVisible();
        for (int i = 0; i < 120; i++) {
            if ((boolean) wanted.first().evaluate("one => one === document.activeElement")) return;
            person.page().keyboard().press("Tab");
        }
        throw new AssertionError("not reached by keyboard: " + wanted);
    }

    /** With the arrow keys. */
    private static void picks(Person person, Locator select, String option) {
        reaches(person, select);
        for (int i = 0; i < 40; i++) {
            if (option.equals(select.evaluate("one => one.selectedOptions[0].text"))) return;
            person.page().keyboard().press("ArrowDown");
        }
        throw new AssertionError("no option «" + option + "»");
    }
}
