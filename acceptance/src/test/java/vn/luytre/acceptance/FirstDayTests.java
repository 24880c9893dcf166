package vn.luytre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first day of an office, in a browser that runs no scripts. */
class FirstDayTests {
    @Test
    void theCodeOnTheConsoleLeadsToAnAdministratorAProvinceAndTheFirstColleague() throws Exception {
        try (var office = Office.unopened();
                var administrator = office.withoutScripts();
                var colleague = office.withoutScripts()) {
            refusesAWrongCode(administrator);
            office.firstAdministrator(administrator);
            office.province(administrator, Office.PROVINCE);
            assertThat(administrator.page().locator("main tbody tr").count()).isPositive();
            office.colleague(administrator, colleague, "Lê Thị Bình", "Chuyên viên", Office.PROVINCE);
            colleague.opens("/directives").arrivesAt("Văn bản chỉ đạo");
            colleague.presses("Đăng xuất").arrivesAt("Đăng nhập");
        }
    }

    private static void refusesAWrongCode(Person person) {
        person.opens("/units").arrivesAt("Thiết lập lần đầu");
        person.types("Mã thiết lập", "AAAA-BBBB-CCCC-DDDD").types("Họ và tên", "Người Lạ");
        person.types("Tên đăng nhập", "nguoi.la").types("Mật khẩu", Office.PASSWORD);
        person.types("Nhập lại mật khẩu", Office.PASSWORD).presses("Tạo tài khoản quản trị");
        person.sees("Mã thiết lập không đúng");
    }
}
