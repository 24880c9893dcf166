package vn.luytre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as they go over the wire, with a session and its token, for what no browser does fast enough. */
record FrontDoor(HttpClient client, String address, String token) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ASSIGNMENT = Pattern.compile("href=\"(/assignments/\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static FrontDoor signedIn(String address, String login, String password) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        var before = new FrontDoor(client, address, "");
        var anonymous = new FrontDoor(client, address, found(TOKEN, before.page("/sign-in")));
        assertThat(anonymous.sends("/sign-in", Map.of("login", login, "password", password)))
                .doesNotContain("sign-in")
                .isNotEmpty();
        return new FrontDoor(client, address, found(TOKEN, before.page("/")));
    }

    /** The same session after a restart, on another port. */
    FrontDoor at(String other) {
        return new FrontDoor(client, other, token);
    }

    String page(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    String firstAssignment() throws IOException, InterruptedException {
        return found(ASSIGNMENT, page("/assignments?side=WITHIN"));
    }

    /** A comment whose key is made of its text, so that the same sent again has the same; true where it is acknowledged. */
    boolean comments(String page, String text) {
        try {
            var key = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
            return sends(page + "/comments", Map.of("key", key.toString(), "text", text))
                    .endsWith("#history");
        } catch (IOException | InterruptedException killed) {
            return false;
        }
    }

    /** Where the answer leads; empty where it leads nowhere. */
    private String sends(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as("%s in:%n%s", pattern, page).isTrue();
        return matcher.group(1);
    }
}
