package vn.luytre.activity.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.luytre.activity.offline.SyncAnswer.Outcome;
import vn.luytre.activity.web.ActivityDesk;
import vn.luytre.activity.web.ActivityWords;
import vn.luytre.evidence.CleanFile;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Refused;

/** What the page without a line asks of the server, under the session of the one who is signed in. */
@RestController
@RequestMapping("/activities/sync")
@Needs(Right.RECORD)
class ActivitySyncController {
    private final Syncing syncing;
    private final ActivityDesk desk;
    private final ActivityWords words;
    private final Access access;
    private final JsonMapper json;

    ActivitySyncController(Syncing syncing, ActivityDesk desk, ActivityWords words, Access access, JsonMapper json) {
        this.syncing = syncing;
        this.desk = desk;
        this.words = words;
        this.access = access;
        this.json = json;
    }

    /**
     * Takes one record.
     *
     * @param account who wrote it down; nobody sends in the name of somebody else
     */
    @PostMapping
    ResponseEntity<SyncAnswer> take(
            @RequestParam UUID account,
            @RequestParam String record,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var answer = access.current().id().value().equals(account) ? taken(record, files) : foreign();
        return ResponseEntity.status(answer.outcome().status()).body(answer);
    }

    private SyncAnswer foreign() {
        return new SyncAnswer(Outcome.FOREIGN, null, List.of(), words.now().of("activity.sync.foreign"));
    }

    private SyncAnswer taken(String record, @Nullable List<MultipartFile> files) {
        var kept = new ArrayList<CleanFile>();
        try {
            for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of()))
                kept.add(CleanFile.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""), bytes(file)));
            return syncing.take(json.readValue(record, SyncRecord.class), kept);
        } catch (Refused refused) {
            return SyncAnswer.refused(words.of(refused));
        } catch (JacksonException _) {
            return SyncAnswer.refused(words.now().of("activity.sync.unreadable"));
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One as the server has it, to be taken along. */
    @GetMapping("/{id:\\d+}")
    SyncRecord one(@PathVariable long id) {
        return syncing.told(desk.written(id));
    }
}
