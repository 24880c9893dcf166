package vn.luytre.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Asks a server that has just started for the pages that come first, so that the cache knows the classes they need. */
record Rehearsal(int port) {
    private static final List<String> FIRST_PAGES = List.of("/", "/sign-in", "/actuator/health");
    private static final int ROUNDS = 3;

    void run() throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (var page : FIRST_PAGES) {
                    var address = URI.create("http://localhost:" + port + page);
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
                }
            }
        }
    }
}
