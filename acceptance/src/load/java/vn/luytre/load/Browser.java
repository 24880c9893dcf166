package vn.luytre.load;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpProtocolBuilder;

/** With what people come: a browser at an address of its own, in which each signs in once. */
final class Browser {
    static final ChainBuilder SIGN_IN = feed(csv(System.getProperty("accounts")).circular())
            .exec(session -> session.set("address", "10.0." + session.userId() / 250 + "." + (session.userId() % 250 + 1)))
            .exec(exec(http("trang đăng nhập")
                    .get("/sign-in")
                    .check(css("input[name=_csrf]", "value").saveAs("token"))))
            .exec(http("đăng nhập")
                    .post("/sign-in")
                    .formParam("login", "#{login}")
                    .formParam("password", "#{password}")
                    .formParam("_csrf", "#{token}")
                    .disableFollowRedirect()
                    .check(status().is(302)))
            .exitHereIfFailed();

    private Browser() {}

    static HttpProtocolBuilder protocol() {
        return http.baseUrl(System.getProperty("address", "http://localhost:8080"))
                .header("X-Forwarded-For", "#{address}")
                .acceptHeader("text/html")
                .acceptLanguageHeader("vi")
                .acceptEncodingHeader("gzip");
    }
}
