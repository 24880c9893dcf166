package vn.luytre.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A provincial office with its own server, set up as an office does it, in which many journeys take place side by side. */
final class Office implements AutoCloseable {
    /** Where it is. Units of the real country, because what became of its districts is part of the journeys. */
    static final String PROVINCE = "Tỉnh Lâm Đồng";

    static final String POLICE = "Công an tỉnh Lâm Đồng";
    static final String PASSWORD = "Tre-xanh-bên-làng-2026";
    static final String ADMINISTRATOR = "mai";

    private final Server server;
    private final Chromium chromium = new Chromium();
    private final Axe axe = new Axe();
    private final AtomicInteger colleagues = new AtomicInteger();
    private final List<Person> visitors = new ArrayList<>();
    private @Nullable Person administrator;
    private final Set<String> founded = new HashSet<>();

    private Office(Server server) {
        this.server = server;
    }

    /** Before anybody has opened a page. */
    static Office unopened(String... more) throws IOException, InterruptedException {
        return new Office(Server.start(more));
    }

    /** With its first administrator and its province. */
    static Office open() throws IOException, InterruptedException {
        var office = unopened();
        try {
            office.administrator = office.anybody();
            office.firstAdministrator(office.administrator);
            office.province(office.administrator, PROVINCE);
        } catch (RuntimeException | Error notOpen) {
            office.photograph("office");
            office.close();
            throw notOpen;
        }
        return office;
    }

    /** The first page of a new server. */
    void firstAdministrator(Person person) throws IOException {
        person.opens("/").arrivesAt("Thiết lập lần đầu");
        person.types("Mã thiết lập", server.code()).types("Họ và tên", "Trần Thị Mai");
        person.types("Tên đăng nhập", ADMINISTRATOR).types("Mật khẩu", PASSWORD);
        person.types("Nhập lại mật khẩu", PASSWORD).presses("Tạo tài khoản quản trị");
        person.arrivesAt("Xin chào Trần Thị Mai").sees("Đã tạo tài khoản quản trị");
    }

    /** The country is loaded with it. */
    void province(Person person, String province) {
        person.opens("/units/setup").arrivesAt("Chọn tỉnh, thành phố");
        person.chooses("Tỉnh, thành phố", province).presses("Chọn");
        person.arrivesAt("Đơn vị").sees("Đã chọn " + province);
    }

    Server server() {
        return server;
    }

    /** The one who set it up, in their window. */
    Person administrator() {
        if (administrator == null) throw new IllegalStateException("nobody has opened the office");
        return administrator;
    }

    /** A window in which nobody is signed in. */
    Person anybody() {
        return anybody(Chromium.Size.DESKTOP);
    }

    Person anybody(Chromium.Size size) {
        return anybody(chromium.window(size));
    }

    Person withoutScripts() {
        return anybody(chromium.window(Chromium.Size.DESKTOP).setJavaScriptEnabled(false));
    }

    private Person anybody(Browser.NewContextOptions window) {
        var person = new Person(chromium.browser(), window, server.address(), axe);
        visitors.add(person);
        return person;
    }

    /** Somebody with a telephone, which is kept in a folder, on a line of their own. */
    Person onTelephone(Path folder, String line) {
        var person = new Person(chromium.telephone(folder), true, line, axe);
        visitors.add(person);
        return person;
    }

    /** What everybody sees just now. */
    void photograph(String name) {
        for (int i = 0; i < visitors.size(); i++) {
            var page = visitors.get(i).page();
            var file = Path.of("target/pictures", name + "-" + i + ".png");
            if (!page.isClosed()) page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    /** A unit of the made-up kind that no list of the country has. */
    void founds(String name, String kind, String parent) {
        if (!founded.add(name)) return;
        var person = administrator();
        person.opens("/units/new")
                .arrivesAt("Thêm đơn vị")
                .types("Tên đơn vị", name)
                .chooses("Loại", kind);
        person.types("Đơn vị cấp trên", parent)
                .types("Có hiệu lực từ ngày", "1/7/2025")
                .presses("Lưu");
        person.arrivesAt(name).sees("Đã thêm " + name);
    }

    /** The police of the province, which duties are given to. */
    void police() {
        founds(POLICE, "Công an", "");
    }

    /** A new colleague in the province: account, role and the password they chose themselves. */
    Colleague colleague(String name, String role) {
        return colleague(administrator(), anybody(), name, role, PROVINCE);
    }

    Colleague colleague(Person administrator, Person self, String name, String role, String unit) {
        var login = "can.bo." + colleagues.incrementAndGet();
        administrator.opens("/accounts/new").arrivesAt("Thêm tài khoản");
        administrator.types("Họ và tên", name).types("Tên đăng nhập", login);
        administrator.choosesUnit("Đơn vị", unit).types("Chức vụ", "Cán bộ").presses("Lưu");
        administrator.arrivesAt("Mật khẩu tạm");
        var given = administrator.page().locator("code.secret").textContent();
        administrator.follows("Đã trao").arrivesAt(name);
        administrator.chooses("Vai trò", role).choosesUnit("Phạm vi", unit);
        administrator.presses("Giao").sees("Đã giao vai trò cho " + name);
        signIn(self, login, given);
        self.arrivesAt("Đổi mật khẩu").sees("Mật khẩu này do người khác đặt");
        self.types("Mật khẩu hiện nay", given).types("Mật khẩu mới", PASSWORD);
        self.types("Nhập lại mật khẩu", PASSWORD).presses("Đổi mật khẩu");
        self.sees("Đã đổi mật khẩu");
        return new Colleague(name, login, self);
    }

    /** Somebody who works here, with their window. */
    record Colleague(String name, String login, Person person) {}

    void signIn(Person person, String login, String password) {
        person.opens("/sign-in").arrivesAt("Đăng nhập");
        person.types("Tên đăng nhập", login).types("Mật khẩu", password).presses("Đăng nhập");
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        server.close();
    }
}
