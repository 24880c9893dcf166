package vn.luytre.load;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.rampConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * Officers and leaders at their desks: each signs in once, then looks at the first page, at a filtered list, at a duty, and in one of
 * ten rounds reports progress. They read between pages, 5 to 15 seconds, as people do. So many are there at any moment.
 */
public final class OfficeHours extends Simulation {
    private static final int PEOPLE = Integer.getInteger("people", 300);
    private static final Duration COMING = Duration.ofSeconds(Integer.getInteger("coming", 60));
    private static final Duration STAYING = Duration.ofSeconds(Integer.getInteger("staying", 180));
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final double REPORTING = 0.1;

    private static final ChainBuilder HOME = exec(http("trang đầu")
            .get("/")
            .check(status().is(200), css("main a[href^='/assignments/']", "href").findRandom().optional().saveAs("duty")));

    private static final ChainBuilder LIST = exec(http("danh sách có lọc")
            .get("/assignments?side=WITHIN&state=#{state}&find=#{find}")
            .check(status().is(200)));

    private static final ChainBuilder DUTY = doIf(session -> session.contains("duty"))
            .then(exec(http("một nhiệm vụ").get("#{duty}").check(status().is(200))));

    /** Only where the page offers it: who has a duty to accept first, or reads only, does not. */
    private static final ChainBuilder PROGRESS = doIf(session -> session.contains("duty") && Math.random() < REPORTING)
            .then(exec(http("tiến độ: tờ khai")
                            .get("#{duty}/progress")
                            .check(
                                    status().in(200, 403),
                                    css("main form input[name=_csrf]", "value").optional().saveAs("token"),
                                    css("main form input[name=version]", "value").optional().saveAs("version"),
                                    css("main form input[name=key]", "value").optional().saveAs("key")))
                    .pause(SHORT, LONG)
                    .doIf(session -> session.contains("version"))
                    .then(exec(http("tiến độ: gửi")
                            .post("#{duty}/progress")
                            .formParam("_csrf", "#{token}")
                            .formParam("version", "#{version}")
                            .formParam("key", "#{key}")
                            .formParam("percent", "50")
                            .formParam("note", "Đang thực hiện.")
                            .disableFollowRedirect()
                            .check(status().in(302, 409, 422)))) // somebody was quicker, or it is to be accepted first
                    .exec(session -> session.removeAll("version", "key")));

    private static final ScenarioBuilder DESK = scenario("giờ làm việc")
            .exec(Browser.SIGN_IN)
            .forever()
            .on(exec(session -> session.set("state", Math.random() < 0.5 ? "" : "IN_PROGRESS")
                            .set("find", Math.random() < 0.3 ? "loa truyen thanh" : ""))
                    .exec(HOME)
                    .pause(SHORT, LONG)
                    .exec(LIST)
                    .pause(SHORT, LONG)
                    .exec(DUTY)
                    .pause(SHORT, LONG)
                    .exec(PROGRESS));

    public OfficeHours() {
        setUp(DESK.injectClosed(
                        rampConcurrentUsers(0).to(PEOPLE).during(COMING),
                        constantConcurrentUsers(PEOPLE).during(STAYING)))
                .maxDuration(COMING.plus(STAYING))
                .protocols(Browser.protocol())
                .assertions(global().failedRequests().count().is(0L));
    }
}
