package vn.luytre.acceptance;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who is signed in, as it goes over the wire; many of them share one client.
 *
 * @param cookies of the session
 * @param token against forged requests
 */
record Desk(HttpClient client, String address, String cookies, String token) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    static Desk signedIn(HttpClient client, String address, String login, String password)
            throws IOException, InterruptedException {
        var before = new Desk(client, address, "", "").arriving("/sign-in");
        var answer = before.sends("/sign-in", Map.of("login", login, "password", password));
        if (answer.statusCode() != 302) throw new IOException(login + ": " + answer.statusCode());
        return new Desk(client, address, cookies(answer), "").arriving("/account");
    }

    /** With the session and the token of a page. */
    private Desk arriving(String path) throws IOException, InterruptedException {
        var answer = get(path);
        var found = TOKEN.matcher(answer.body());
        if (!found.find()) throw new IOException("no token on " + path + ": " + answer.statusCode());
        var given = cookies(answer);
        return new Desk(client, address, given.isEmpty() ? cookies : given, found.group(1));
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    String page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode());
        return answer.body();
    }

    HttpResponse<Void> sends(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body(fields)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    /** Sends, and is gone before an answer comes: nobody learns whether it arrived. */
    void sendsAndIsGone(String path, Map<String, String> fields) throws IOException {
        var body = body(fields).getBytes(StandardCharsets.UTF_8);
        var server = URI.create(address);
        var head =
                "POST %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, server.getAuthority(), cookies, body.length);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        }
    }

    private String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
