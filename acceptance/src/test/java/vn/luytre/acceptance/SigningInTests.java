package vn.luytre.acceptance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may come in, and who not. */
@ExtendWith(OpenOffice.class)
class SigningInTests {
    private static final int ATTEMPTS = 5;

    private final Office office;

    SigningInTests(Office office) {
        this.office = office;
    }

    @Test
    void whoTypesAWrongPasswordFiveTimesIsKeptOutUntilAnAdministratorOpens() {
        var colleague = office.colleague("Phạm Văn Cảnh", "Người xem");
        var person = colleague.person();
        person.presses("Đăng xuất");
        for (int i = 0; i < ATTEMPTS; i++) {
            office.signIn(person, colleague.login(), "không phải mật khẩu này");
            person.sees("Chưa đăng nhập được");
        }
        office.signIn(person, colleague.login(), Office.PASSWORD);
        person.sees("Tài khoản tạm khóa do nhập sai nhiều lần");
        opensAgain(colleague);
        office.signIn(person, colleague.login(), Office.PASSWORD);
        person.arrivesAt("Việc của " + Office.PROVINCE);
        person.close();
    }

    @Test
    void aSecondFactorIsAskedForFromThenOnAndACodeOfThePaperHelpsOnce() {
        var colleague = office.colleague("Đỗ Thị Duyên", "Người xem");
        var person = colleague.person();
        var phone = switchesOn(person);
        var paper = person.page().locator(".codes code").first().textContent();
        person.follows("Đã cất giữ").arrivesAt("Tài khoản của tôi").presses("Đăng xuất");

        office.signIn(person, colleague.login(), Office.PASSWORD);
        person.arrivesAt("Xác thực bước hai").types("Mã xác thực", phone.next()).presses("Đăng nhập");
        person.arrivesAt("Việc của " + Office.PROVINCE).presses("Đăng xuất");
        office.signIn(person, colleague.login(), Office.PASSWORD);
        person.arrivesAt("Xác thực bước hai").types("Mã xác thực", paper).presses("Đăng nhập");
        person.arrivesAt("Việc của " + Office.PROVINCE).presses("Đăng xuất");

        office.signIn(person, colleague.login(), Office.PASSWORD);
        person.arrivesAt("Xác thực bước hai").types("Mã xác thực", paper).presses("Đăng nhập");
        person.sees("Chưa đăng nhập được");
        person.close();
    }

    private static Phone switchesOn(Person person) {
        person.opens("/account").arrivesAt("Tài khoản của tôi");
        person.follows("Xác thực hai bước").arrivesAt("Xác thực hai bước");
        var phone = new Phone(person.page().locator("code.secret").textContent());
        person.types("Mã xác thực", "000000").presses("Bật").sees("Mã xác thực không đúng");
        person.types("Mã xác thực", phone.now()).presses("Bật").arrivesAt("Mã dự phòng");
        return phone;
    }

    private void opensAgain(Office.Colleague colleague) {
        var administrator = office.administrator();
        administrator.opens("/accounts").arrivesAt("Tài khoản");
        administrator.follows(colleague.name()).arrivesAt(colleague.name());
        administrator.sees("Tạm khóa đến").presses("Mở khóa");
        administrator.sees("Đã mở khóa tài khoản " + colleague.name());
    }
}
