package vn.luytre.acceptance;

import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of leaders: each number opens as many records as it says. */
@ExtendWith(DemoProvince.Given.class)
class MovementTests {
    private static final Pattern TOTAL = Pattern.compile("trong ([\\d.]+)");

    private final DemoProvince province;

    MovementTests(DemoProvince province) {
        this.province = province;
    }

    @Test
    void everyNumberOpensItsRecords() {
        var leader = province.comes("phochutich");
        leader.opens("/movement")
                .arrivesAt("Tình hình phong trào: Tỉnh Lũy Tre")
                .sees("Việc còn thiếu");
        for (var topic : List.of("Mô hình", "Tiêu chuẩn trong năm", "Hoạt động trong năm", "Khen thưởng")) {
            leader.opens("/movement");
            leader.page().locator("nav.sides a").filter(named(topic)).click();
            leader.settles();
            var numbers = leader.row("Xã Tre Ngà").locator("td.number a");
            var links = numbers.evaluateAll(
                    "all => all.map(a => a.innerText.split('/')[0] + ' ' + a.getAttribute('href'))");
            for (var link : (List<?>) links) opens(leader, link.toString());
        }
        leader.close();
    }

    private static com.microsoft.playwright.Locator.FilterOptions named(String words) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(words);
    }

    /** Where a list is behind the number it has as many rows; the teams of sites are not rows of their own. */
    private static void opens(Person leader, String link) {
        var parts = link.split(" ", 2);
        leader.opens(parts[1]);
        var text = leader.page().locator("main").innerText();
        var total = TOTAL.matcher(text);
        if (!parts[0].matches("[\\d.]+") || !total.find() || leader.page().url().contains("/sites?unit=")) return;
        Assertions.assertThat(total.group(1)).as(link).isEqualTo(parts[0]);
    }

    @Test
    void onlyPlacesThatLackSomethingAndThePast() {
        var leader = province.comes("phochutich");
        leader.opens("/movement").arrivesAt("Tình hình phong trào: Tỉnh Lũy Tre");
        leader.chooses("Còn thiếu", "Chưa có mô hình hoạt động").chooses("Tô màu theo", "Tổ bảo vệ ANTT");
        leader.presses("Xem").settles().seesNo("Xã Tre Ngà").sees("Xã Bờ Đằng");
        leader.chooses("Năm", "2024").presses("Xem").settles();
        leader.arrivesAt("Tình hình phong trào: Tỉnh Lũy Tre")
                .sees("tính đến 31/12/2024")
                .close();
    }

    @Test
    void onATelephoneAPlaceIsABlock() {
        var leader = province.comesOnThePhone("chutich.trenga");
        leader.opens("/movement")
                .arrivesAt("Tình hình phong trào: Xã Tre Ngà")
                .sees("Việc còn thiếu")
                .close();
    }
}
