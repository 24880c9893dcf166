package vn.luytre.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of the province looked at: from the table down to the sheet on which a number was typed, and out of the program. */
@ExtendWith(DemoProvince.Given.class)
class PivotTests {
    /** A page of a PDF. */
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private final DemoProvince province;

    PivotTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    void aNumberLeadsDownToTheSheetAndTheFiltersStay() {
        var leader = province.comes(DemoProvince.LEADER);
        leader.opens("/figures/pivot").arrivesAt("Phân tích số liệu: Tỉnh Lũy Tre");
        leader.chooses("Biểu", "Số liệu tháng").chooses("Kỳ", "Tháng 10/2026").types("Số kỳ liền nhau", "2");
        leader.page().locator(".pivot-choice summary").first().click();
        leader.page().locator("[data-find-in=pivot-indicators]").fill("to roi");
        assertThat(leader.page().locator("#pivot-indicators label:visible")).hasCount(1);
        var chosen = leader.page().locator("#pivot-indicators input:checked"); // also those that the search hides
        while (chosen.count() > 0) chosen.first().dispatchEvent("click");
        leader.page().locator("#pivot-indicators label:visible input").check();
        leader.presses("Xem").settles().sees("B9. Tờ rơi đã phát");
        assertThat(leader.page().locator("table.pivot thead")).containsText("Tháng 9/2026");

        var shown = leader.row("Xã Tre Ngà").locator("td a").last().innerText();
        leader.page().locator("tr.pivot-total a").last().click();
        leader.arrivesAt("Vì sao có số này: B9. Tờ rơi đã phát").sees("60 trên 60 báo cáo");
        leader.follows("Xã Tre Ngà").sees("1 trên 1 báo cáo").arrivesAt("Vì sao có số này: B9. Tờ rơi đã phát");
        assertThat(leader.page().locator(".why-number")).containsText(shown);
        leader.follows("Biểu Tháng 10/2026").arrivesAt("Số liệu tháng – Tháng 10/2026");
        new FigureSheet(leader).shows("B9", shown);
        for (int back = 0; back < 3; back++) leader.page().goBack();
        leader.arrivesAt("Phân tích số liệu: Tỉnh Lũy Tre").sees("B9. Tờ rơi đã phát");
        assertThat(leader.page().locator("#count")).hasValue("2");
        leader.close();
    }

    @Test
    void withoutScriptsTheSameTableIsThereAndNobodyScrollsSideways() {
        var officer = province.comesWithoutScripts(DemoProvince.OFFICER);
        officer.opens("/figures/pivot").arrivesAt("Phân tích số liệu: Tỉnh Lũy Tre");
        officer.chooses("Hàng là", "Chỉ tiêu").presses("Xem").arrivesAt("Phân tích số liệu: Tỉnh Lũy Tre");
        assertThat(officer.page().locator("table.pivot tbody tr").first()).containsText("B1.");
        officer.close();
        var phone = province.comesOnThePhone(DemoProvince.OFFICER);
        phone.opens("/figures/pivot").arrivesAt("Phân tích số liệu: Tỉnh Lũy Tre");
        phone.opens("/figures/overview").arrivesAt("Tình hình: Tỉnh Lũy Tre").close();
    }

    @Test
    void theTableComesAsAFileWithTheSameNumbers() throws IOException {
        var leader = province.comes(DemoProvince.LEADER);
        leader.opens("/figures/pivot?form=ket-qua-thang").arrivesAt("Phân tích số liệu: Tỉnh Lũy Tre");
        var row = leader.row("Xã Tre Ngà").locator("td.number").first().innerText();
        var book = Workbook.open(leader.downloads(() -> leader.follows("XLSX")));
        var cells = book.rows().stream()
                .filter(one -> one.contains("Xã Tre Ngà"))
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(cells).contains(row);
        var text = Files.readString(leader.downloads(() -> leader.follows("CSV")), StandardCharsets.UTF_8);
        Assertions.assertThat(text.lines().filter(line -> line.contains("Xã Tre Ngà")))
                .singleElement()
                .asString()
                .contains(row);
        leader.close();
    }

    @Test
    void boundariesComeFromAFileAreMatchedByHandAndDrawTheMap() throws IOException {
        var administrator = province.comes("quantri");
        var file = Files.writeString(Files.createTempFile("dia-gioi", ".geojson"), """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"ten":"Xã Tre Ngà"},"geometry":{"type":"Polygon","coordinates":[[[106,20],[106.1,20],[106.1,20.1],[106,20]]]}},
                 {"type":"Feature","properties":{"ten":"Chưa rõ"},"geometry":{"type":"Polygon","coordinates":[[[106.1,20],[106.2,20],[106.2,20.1],[106.1,20]]]}},
                 {"type":"Feature","properties":{"ten":"Xã Gò Dày"},"geometry":{"type":"Polygon","coordinates":[[[106,20],[106.1,20],[106.1,20.1]]]}}]}
                """);
        administrator.opens("/boundaries").arrivesAt("Địa giới: Tỉnh Lũy Tre").sees("60 trên 60 đơn vị");
        administrator.brings("Tệp", file).types("Áp dụng từ ngày", "15/11/2026").presses("Đọc và xem trước");
        administrator.sees("1 đối tượng đã khớp").sees("không khép kín");
        administrator.page().locator("input[name=f2]").fill("Xã Măng Non");
        administrator.presses("Dùng địa giới này").sees("Đã dùng địa giới của 2 đơn vị");
        administrator.close();

        var leader = province.comes(DemoProvince.LEADER);
        leader.opens("/figures/pivot?form=ket-qua-thang&span=M202610").arrivesAt("Phân tích số liệu: Tỉnh Lũy Tre");
        assertThat(leader.page().locator("path.area")).hasCount(60);
        leader.follows("ô");
        assertThat(leader.page().locator("path.area")).hasCount(0);
        leader.follows("địa giới");
        var map = leader.page().locator("figure:has(path.area)");
        var png = leader.page()
                .waitForDownload(() -> map.locator(".picture-files a").first().click())
                .path();
        Assertions.assertThat(Files.readAllBytes(png)).hasSizeGreaterThan(10_000);
        map.locator("a:has(.area)").first().focus();
        leader.page().keyboard().press("Enter");
        leader.settles()
                .arrivesAt("Vì sao có số này: B1. Buổi tuyên truyền trực tiếp")
                .close();
    }

    @Test
    void theSituationIsPrintedOnOnePage() {
        var leader = province.comes(DemoProvince.LEADER);
        leader.opens("/figures/overview").arrivesAt("Tình hình: Tỉnh Lũy Tre");
        var printed = leader.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        Assertions.assertThat(PAGE.matcher(new String(printed, StandardCharsets.ISO_8859_1))
                        .results())
                .hasSize(1);
        leader.close();
    }
}
