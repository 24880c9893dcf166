package vn.luytre.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.task.RefusedAs.refused;
import static vn.luytre.task.Situations.IN_A_MONTH;
import static vn.luytre.task.Situations.TODAY;
import static vn.luytre.task.Situations.officer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TaskModuleTest
class EvidenceFilesTests {
    private static final byte[] MINUTES = "Biên bản họp dân.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Situations given;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private Assignments assignments;

    @BeforeEach
    void today() {
        given.today(TODAY);
    }

    @Test
    void aFileIsKeptWithTheAssignmentItProves() {
        var id = given.begun(IN_A_MONTH);
        evidence.add(UUID.randomUUID(), officer(given.commune), id, "biên bản.txt", MINUTES);
        var kept = evidence.of(id).getFirst();
        assertThat(kept.name()).isEqualTo("biên bản.txt");
        assertThat(kept.mediaType()).isEqualTo("text/plain");
        assertThat(evidence.bytes(kept)).hasValue(MINUTES);
        assertThat(assignments.history(id).getLast().happening()).isEqualTo(Happening.EVIDENCE_ADDED);
    }

    @Test
    void theSameFileTwiceIsOne() {
        var id = given.begun(IN_A_MONTH);
        long first = evidence.add(UUID.randomUUID(), officer(given.commune), id, "a.txt", MINUTES);
        assertThat(evidence.add(UUID.randomUUID(), officer(given.commune), id, "b.txt", MINUTES))
                .isEqualTo(first);
    }

    @Test
    void onlyTheOwnerAddsAndOnlyWhileNobodyDecidesOnIt() {
        var id = given.begun(IN_A_MONTH);
        refused(
                "task.evidence.not-owner",
                () -> evidence.add(UUID.randomUUID(), officer(given.province), id, "a.txt", MINUTES));
        given.does(id, new Deed.Report("Xong.", ""));
        refused(
                "task.report.waiting",
                () -> evidence.add(UUID.randomUUID(), officer(given.commune), id, "a.txt", MINUTES));
        given.does(id, new Deed.AcceptResult(""));
        refused(
                "task.closed.done",
                () -> evidence.add(UUID.randomUUID(), officer(given.commune), id, "a.txt", MINUTES));
    }

    @Test
    void aLinkIsAnAddressOfThePublicWeb() {
        var id = given.begun(IN_A_MONTH);
        evidence.addLink(UUID.randomUUID(), officer(given.commune), id, "", "https://luytre.example/tin/1");
        assertThat(evidence.of(id).getFirst().link()).isEqualTo("https://luytre.example/tin/1");
        for (var address : new String[] {"javascript:alert(1)", "file:///etc/passwd", "//x", "https:", "x y"}) {
            refused(
                    "evidence.link",
                    () -> evidence.addLink(UUID.randomUUID(), officer(given.commune), id, "", address));
        }
    }

    @Test
    void whatIsRemovedIsNoLongerShownButWasThere() {
        var id = given.begun(IN_A_MONTH);
        long file = evidence.add(UUID.randomUUID(), officer(given.commune), id, "nhầm.txt", MINUTES);
        evidence.remove(UUID.randomUUID(), officer(given.commune), id, file);
        assertThat(evidence.of(id)).isEmpty();
        assertThat(assignments.history(id).getLast().note()).isEqualTo("nhầm.txt");
    }
}
