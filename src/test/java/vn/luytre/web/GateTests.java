package vn.luytre.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.luytre.TestDatabase;

@ApplicationModuleTest
@Import({TestDatabase.class, Garden.class, TemplatesOfTests.class})
class GateTests {
    private static final FilterChain NOTHING = (_, _) -> {};

    @Autowired
    private Busy busy;

    @Test
    void whoFindsNoPlaceIsSentAwayBeforeAnythingWasDoneAndTheNextOneFindsIt() throws Exception {
        var gate = new Gate(busy, 1, Duration.ZERO);
        var entered = new CountDownLatch(1);
        var leaves = new CountDownLatch(1);
        var first = Thread.ofVirtual()
                .start(() -> passes(gate, (_, _) -> {
                    entered.countDown();
                    awaits(leaves);
                }));
        entered.await();
        var done = new CountDownLatch(1);
        var sentAway = passes(gate, (_, _) -> done.countDown());
        assertThat(sentAway.getStatus()).isEqualTo(503);
        assertThat(sentAway.getHeader("Retry-After")).isEqualTo("10");
        assertThat(sentAway.getContentAsString()).contains("<h1", "Máy chủ đang bận", "gửi hai lần không làm trùng");
        assertThat(done.getCount()).as("nothing was done").isOne();
        leaves.countDown();
        first.join();
        assertThat(passes(gate, NOTHING).getStatus()).isEqualTo(200);
    }

    @Test
    void whereTheDatabaseDoesNotAnswerThePageSaysSoWithoutAskingIt() {
        var gate = new Gate(busy, 1, Duration.ZERO);
        var answer = passes(gate, (_, response) -> {
            response.getWriter().write("half a page");
            throw new IllegalStateException(new CannotGetJdbcConnectionException("secret"));
        });
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(text(answer)).contains("Máy chủ đang bận").doesNotContain("secret", "half a page");
        assertThat(passes(gate, NOTHING).getStatus())
                .as("the place is free again")
                .isEqualTo(200);
    }

    @Test
    void anyOtherFaultIsToldFurtherOut() {
        var gate = new Gate(busy, 1, Duration.ZERO);
        assertThatThrownBy(() -> gate.doFilter(request(), new MockHttpServletResponse(), (_, _) -> {
                    throw new IllegalStateException("bug");
                }))
                .hasMessage("bug");
    }

    @Test
    void filesOfThePagesAndTheStateOfTheServerNeedNoPlace() throws Exception {
        var full = new Gate(busy, 0, Duration.ZERO);
        for (var path : new String[] {"/static/1/luytre.css", "/actuator/health/liveness"}) {
            var answer = new MockHttpServletResponse();
            full.doFilter(new MockHttpServletRequest("GET", path), answer, NOTHING);
            assertThat(answer.getStatus()).isEqualTo(200);
        }
    }

    private static MockHttpServletResponse passes(Gate gate, FilterChain chain) {
        var answer = new MockHttpServletResponse();
        try {
            gate.doFilter(request(), answer, chain);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return answer;
    }

    private static MockHttpServletRequest request() {
        return new MockHttpServletRequest("POST", "/figures/1");
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
