package vn.luytre.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordAddressTests {
    @ParameterizedTest
    @CsvSource({
        "https://luytre.example/activities/123, ACTIVITY-123",
        "/activities/123, ACTIVITY-123",
        "http://10.0.0.5:8443/sites/45?tab=2#history, SITE-45",
        "/teams/7/strength, TEAM-7",
        "/assignments/9/, DUTY-9"
    })
    void thePageOfARecordNamesIt(String pasted, String record) {
        assertThat(RecordAddress.read("  " + pasted + "\n"))
                .map(RecordAddress::toString)
                .contains(record);
        assertThat(RecordAddress.chosen(record)).map(RecordAddress::toString).contains(record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123",
                "activities/123",
                "/models/4",
                "/activities/campaigns/4",
                "/activities",
                "https://example.vn/tin/sites/4",
                "javascript:/sites/4",
                "/sites/12345678901234567890",
                ""
            })
    void whatIsNoPageOfARecordNamesNone(String pasted) {
        assertThat(RecordAddress.read(pasted)).isEmpty();
    }

    @Test
    void aValueThatNoListSendsNamesNone() {
        assertThat(RecordAddress.chosen("SITE-")).isEmpty();
        assertThat(RecordAddress.chosen("FILE-4")).isEmpty();
    }
}
