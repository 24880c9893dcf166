package vn.luytre.load;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Officers and leaders go through the registers of the movement: activities, sites, models, a season of the standard, teams, the page
 * of leaders and the candidates, each list narrowed in another way each time. They read between pages, 5 to 15 seconds, as people do.
 * Nineteen of twenty are of communes; what the others of the province ask is counted for itself.
 */
public final class MovementHours extends Simulation {
    private static final int PEOPLE = Integer.getInteger("people", 200);
    private static final Duration COMING = Duration.ofSeconds(Integer.getInteger("coming", 60));
    private static final Duration STAYING = Duration.ofSeconds(Integer.getInteger("staying", 120));
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final int OF_COMMUNES = 190;

    private static final List<String> ACTIVITIES = List.of(
            "",
            "?kind=propaganda",
            "?kind=patrol&from=2026-01-01&to=2026-06-30",
            "?from=2026-09-01&to=2026-10-31&proven=NO",
            "?find=lua+dao",
            "?find=cho+phao&kind=leaflet-campaign",
            "?page=3");
    private static final List<String> SITES = List.of(
            "",
            "?state=DORMANT",
            "?type=camera",
            "?question=SILENT",
            "?question=FORMAL",
            "?question=REPLICATE",
            "?sort=-index",
            "?text=cho",
            "?text=camera+an+ninh");
    private static final List<String> MODELS = List.of("", "?type=gong", "?text=ket+noi", "?text=an+ninh", "?sort=-sites");
    private static final List<String> REVIEWS =
            List.of("", "?type=AREA&state=DECIDED", "?outcome=NOT_MET", "?find=thon+1", "?type=SCHOOL&state=OPEN");
    private static final List<String> TEAMS = List.of("", "?gap=NO_HEAD", "?gap=NOT_GRADED", "?text=so+7");

    private static String any(List<String> some) {
        return some.get(ThreadLocalRandom.current().nextInt(some.size()));
    }

    private static Session narrowed(Session session) {
        return session.set("activities", any(ACTIVITIES))
                .set("sites", any(SITES))
                .set("models", any(MODELS))
                .set("reviews", any(REVIEWS))
                .set("teams", any(TEAMS));
    }

    /** The addresses of what a list shows. */
    private static CheckBuilder.MultipleFind<String> records(String link) {
        return regex("href=\"(" + link + "/\\d+)\"");
    }

    private static ChainBuilder list(String name, String address, String link, String found) {
        return exec(http(name + "#{whose}")
                        .get(address)
                        .check(status().is(200), records(link).findRandom().optional().saveAs(found)))
                .pause(SHORT, LONG);
    }

    private static ChainBuilder one(String name, String found) {
        return doIf(session -> session.contains(found))
                .then(exec(http(name + "#{whose}").get("#{" + found + "}").check(status().is(200)))
                        .pause(SHORT, LONG));
    }

    private static ChainBuilder page(String name, String address) {
        return exec(http(name + "#{whose}").get(address).check(status().is(200))).pause(SHORT, LONG);
    }

    private static final ChainBuilder ROUND = exec(MovementHours::narrowed)
            .exec(list("hoạt động có lọc", "/activities#{activities}", "/activities", "activity"))
            .exec(one("một hoạt động", "activity"))
            .exec(list("điểm mô hình có lọc", "/sites#{sites}", "/sites", "site"))
            .exec(one("một điểm mô hình", "site"))
            .exec(list("mô hình có lọc", "/models#{models}", "/models", "model"))
            .exec(one("một mô hình", "model"))
            .exec(page("kỳ xét: danh sách có lọc", "#{season}/reviews#{reviews}"))
            .exec(page("tổ bảo vệ có lọc", "/teams#{teams}"))
            .exec(page("toàn cảnh phong trào", "/movement"))
            .exec(page("gợi ý khen thưởng", "/awards/candidates"));

    private static final ScenarioBuilder DESK = scenario("phong trào")
            .exec(Browser.SIGN_IN)
            .exec(session -> session.set("whose", isOfCommune(session) ? "" : ", tỉnh"))
            .exec(http("các kỳ xét#{whose}")
                    .get("/seasons")
                    .check(status().is(200), records("/seasons").find().saveAs("season")))
            .exitHereIfFailed()
            .pause(SHORT, LONG)
            .forever()
            .on(ROUND);

    private static boolean isOfCommune(Session session) {
        var login = session.getString("login");
        return login != null && Integer.parseInt(login.replaceAll("\\D", "")) <= OF_COMMUNES;
    }

    public MovementHours() {
        setUp(DESK.injectClosed(
                        rampConcurrentUsers(0).to(PEOPLE).during(COMING),
                        constantConcurrentUsers(PEOPLE).during(STAYING)))
                .maxDuration(COMING.plus(STAYING))
                .protocols(Browser.protocol())
                .assertions(global().failedRequests().count().is(0L));
    }
}
