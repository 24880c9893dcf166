package vn.luytre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 200 people write through the front door when what they write to is killed. Whatever was acknowledged to them is there
 * afterwards, once; what was under way is there at most once; the log of deeds holds.
 */
class KillTests {
    private static final int WRITERS = 200;
    private static final int ENOUGH = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Path data;
    private static Server server;
    private static FrontDoor door;

    @BeforeAll
    static void anOfficeWithADutyThatPeopleTalkAbout() throws Exception {
        server = Server.start("--demo");
        data = server.data();
        var password =
                Files.readAllLines(data.resolve("demo-accounts.txt")).getFirst().replaceAll(".*: ", "");
        door = FrontDoor.signedIn(server.address(), "tonghop", password);
    }

    @AfterAll
    static void closed() throws IOException {
        server.close();
    }

    @Test
    void theProgramIsKilled() throws Exception {
        var page = door.firstAssignment();
        var written = writeUntil(page, () -> server.killProgram());
        server = Server.on(data, Map.of(), "--demo");
        door = door.at(server.address());
        holds(page, written);
    }

    @Test
    void theDatabaseIsKilled() throws Exception {
        var page = door.firstAssignment();
        var written = writeUntil(page, () -> server.killDatabase());
        server.stop();
        server = Server.on(data, Map.of(), "--demo");
        door = door.at(server.address());
        holds(page, written);
    }

    private interface Kill {
        void now() throws Exception;
    }

    /** What was sent and what of it was acknowledged. */
    private record Written(Set<String> sent, Set<String> acknowledged) {}

    /** Everybody sends one comment after the other; half a second after enough were acknowledged comes the kill. */
    private static Written writeUntil(String page, Kill kill) throws Exception {
        var written = new Written(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        var over = new AtomicBoolean();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                var name = "kill-" + Instant.now().toEpochMilli() + "-" + i;
                writers.execute(() -> write(page, name, written, over));
            }
            var end = Instant.now().plus(PATIENCE);
            while (written.acknowledged().size() < ENOUGH && Instant.now().isBefore(end))
                TimeUnit.MILLISECONDS.sleep(5);
            kill.now();
            over.set(true);
        }
        assertThat(written.acknowledged()).hasSizeGreaterThanOrEqualTo(ENOUGH);
        return written;
    }

    private static void write(String page, String name, Written written, AtomicBoolean over) {
        for (int i = 0; !over.get(); i++) {
            var text = name + "-" + i + "-end";
            written.sent().add(text);
            if (!door.comments(page, text)) return;
            written.acknowledged().add(text);
        }
    }

    /** Those who got no answer send the same once more: whether it had arrived or not, it is there once. */
    private static void holds(String page, Written written) throws Exception {
        isThereOnce(page, written.acknowledged());
        written.sent().stream()
                .filter(text -> !written.acknowledged().contains(text))
                .forEach(text -> assertThat(door.comments(page, text)).isTrue());
        isThereOnce(page, written.sent());
        var proof = server.run("audit", "verify");
        assertThat(proof.status()).as(proof.text()).isZero();
    }

    private static void isThereOnce(String page, Set<String> texts) throws Exception {
        var there = occurrences(door.page(page));
        assertThat(texts.stream().filter(text -> there.getOrDefault(text, 0) != 1))
                .isEmpty();
        assertThat(there.values()).allMatch(times -> times == 1);
    }

    private static Map<String, Integer> occurrences(String page) {
        Map<String, Integer> found = new HashMap<>();
        var matcher = Pattern.compile("kill-\\d+-\\d+-\\d+-end").matcher(page);
        while (matcher.find()) found.merge(matcher.group(), 1, Integer::sum);
        return found;
    }
}
