package vn.luytre.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class MetricsDoorTests {
    private final MetricsDoor withoutKey = new MetricsDoor("");
    private final MetricsDoor withKey = new MetricsDoor("khoa-cua-prometheus");

    @Test
    void theMachineItselfSeesThem() {
        assertThat(withoutKey.isOpenTo(from("127.0.0.1"))).isTrue();
        assertThat(withoutKey.isOpenTo(from("::1"))).isTrue();
    }

    @Test
    void nobodyElseDoesWithoutAKey() {
        assertThat(withoutKey.isOpenTo(from("192.168.1.20"))).isFalse();
        var request = from("192.168.1.20");
        request.addHeader("Authorization", "Bearer ");
        assertThat(withoutKey.isOpenTo(request)).isFalse();
    }

    @Test
    void anAddressThatAHeaderTellsIsNotBelieved() {
        var request = from("127.0.0.1");
        request.setAttribute("org.apache.tomcat.request.forwarded", true);
        assertThat(withoutKey.isOpenTo(request)).isFalse();
    }

    @Test
    void whoHasTheKeySeesThemFromElsewhere() {
        var request = from("192.168.1.20");
        request.addHeader("Authorization", "Bearer khoa-cua-prometheus");
        assertThat(withKey.isOpenTo(request)).isTrue();
        var wrong = from("192.168.1.20");
        wrong.addHeader("Authorization", "Bearer khoa-khac");
        assertThat(withKey.isOpenTo(wrong)).isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
