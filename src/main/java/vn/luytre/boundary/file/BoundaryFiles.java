package vn.luytre.boundary.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import vn.luytre.boundary.file.Fault.Kind;
import vn.luytre.reading.file.process.OneAnswer;

/** Has files of boundaries read in a process of their own, with limits of memory and time. */
@Component
public class BoundaryFiles {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int LARGEST_ANSWER = 40_000_000;

    private final OneAnswer process = new OneAnswer(BoundaryMain.class, LIMIT, LARGEST_ANSWER);

    public Read read(byte[] file) {
        try {
            return process.of(file)
                    .map(answer -> ReadJson.read(new String(answer, StandardCharsets.UTF_8)))
                    .orElseGet(() -> Read.refused(Kind.TOO_LONG, ""));
        } catch (JacksonException e) {
            return Read.refused(Kind.TOO_LONG, ""); // it died in the middle of its answer
        }
    }
}
