package vn.luytre.acceptance;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pictures of every screen on the made-up province, for {@code docs/gallery.md}: {@code ./mvnw -f acceptance/pom.xml test
 * -Dtest=Gallery}. Not among the tests: it writes into the project.
 */
class Gallery {
    private static final Path DOCS = Server.HOME.resolve("docs");
    private static final Path PICTURES = DOCS.resolve("images/gallery");

    @Test
    void isDrawn() throws Exception {
        var scenes = scenes();
        try (var office = Office.unopened("--demo")) {
            var password = password(office);
            clear();
            for (var size : Chromium.Size.values()) draw(office, password, size, scenes);
        }
        Files.writeString(DOCS.resolve("gallery.md"), page(scenes));
    }

    /**
     * A screen.
     *
     * @param login who looks at it; «-» for nobody
     * @param path where it is, with the links to follow from there: «/directives > Chỉ thị 08»; «#1» is the first of a table
     * @param caption a sentence in Vietnamese
     */
    private record Scene(String name, String login, String path, String caption) {
        static Scene of(String line) {
            var cells = line.split("\t+", 4);
            return new Scene(cells[0], cells[1], cells[2], cells[3]);
        }
    }

    private static List<Scene> scenes() throws IOException {
        try (var file = Objects.requireNonNull(Gallery.class.getResourceAsStream("gallery.tsv"))) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Scene::of)
                    .toList();
        }
    }

    private static void clear() throws IOException {
        Files.createDirectories(PICTURES);
        try (Stream<Path> old = Files.list(PICTURES)) {
            for (var picture : old.toList()) Files.delete(picture);
        }
    }

    private static String password(Office office) throws IOException {
        var list = Files.readString(office.server().data().resolve("demo-accounts.txt"));
        return list.lines().findFirst().orElseThrow().replaceAll(".*: ", "");
    }

    /** One window for each who looks. */
    private static void draw(Office office, String password, Chromium.Size size, List<Scene> scenes)
            throws IOException {
        for (var login : scenes.stream().map(Scene::login).distinct().toList()) {
            try (var person = office.anybody(size)) {
                if (!login.equals("-")) office.signIn(person, login, password);
                if (!login.equals("-")) person.sees("Đăng xuất");
                for (var scene : scenes) if (scene.login().equals(login)) draw(person, size, scene);
            }
        }
    }

    private static void draw(Person person, Chromium.Size size, Scene scene) throws IOException {
        var way = new ArrayList<>(List.of(scene.path().split(" > ")));
        person.opens(way.removeFirst());
        for (var link : way) {
            var links = link.equals("#1") ? "main tbody a:visible" : "main a:visible, main nav a:visible";
            var words = link.equals("#1") ? "" : link;
            person.page()
                    .locator(links, new Page.LocatorOptions().setHasText(words))
                    .first()
                    .click();
            person.page().waitForLoadState();
        }
        person.page().waitForLoadState();
        var picture = person.page().screenshot();
        Files.write(PICTURES.resolve(file(scene, size)), FewColours.of(picture));
    }

    private static String file(Scene scene, Chromium.Size size) {
        return scene.name() + (size == Chromium.Size.PHONE ? "-390" : "") + ".png";
    }

    private static String page(List<Scene> scenes) {
        var page = new StringBuilder("""
                # Các màn hình

                Tỉnh minh họa «tỉnh Lũy Tre», không có thật; ảnh ở 1366×768 và trên điện thoại 390×844. Trang này và mọi ảnh do một lệnh làm ra: `./mvnw -f acceptance/pom.xml test -Dtest=Gallery`.
                """);
        for (var scene : scenes) {
            page.append("\n## ").append(scene.caption()).append("\n\n");
            for (var size : Chromium.Size.values())
                page.append(image(scene, size)).append('\n');
        }
        return page.toString();
    }

    private static String image(Scene scene, Chromium.Size size) {
        int width = size == Chromium.Size.PHONE ? 180 : 640;
        return "<img src=\"images/gallery/%s\" width=\"%d\" alt=\"%s\">"
                .formatted(file(scene, size), width, scene.caption());
    }
}
