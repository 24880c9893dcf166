package vn.luytre.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;

/** Prints what Gatling measured, one line for each kind of page, as a table for {@code docs/performance.md}. */
public final class Result {
    private Result() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("| page | requests | failed | p50 ms | p95 ms | p99 ms | longest ms |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var all = new ObjectMapper().readTree(new File(arguments[0]));
        all.path("contents").forEach(Result::line);
        line(all);
    }

    private static void line(JsonNode page) {
        var figures = page.path("stats");
        System.out.printf(
                "| %s | %s | %s | %s | %s | %s | %s |%n",
                figures.path("name").asText(),
                total(figures, "numberOfRequests"),
                figures.path("numberOfRequests").path("ko").asText(),
                total(figures, "percentiles1"),
                total(figures, "percentiles3"),
                total(figures, "percentiles4"),
                total(figures, "maxResponseTime"));
    }

    private static String total(JsonNode figures, String name) {
        return figures.path(name).path("total").asText();
    }
}
