package vn.luytre.recognition.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.Proofs;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Author;
import vn.luytre.recognition.Grounds;
import vn.luytre.recognition.Proposal;
import vn.luytre.web.Refused;

/** Keeps what a form sends to prove an achievement: records, files, a link; all of it or nothing. */
@Component
class NewGrounds {
    private final Grounds grounds;
    private final Proofs proofs;

    NewGrounds(Grounds grounds, Proofs proofs) {
        this.grounds = grounds;
        this.proofs = proofs;
    }

    @Transactional
    public void keep(Proposal proposal, Author by, GroundController.Typed typed) {
        int kept = 0;
        for (var record : typed.records()) grounds.add(key(typed, kept++), by, proposal, record, text(typed.label()));
        for (var file : sent(typed)) {
            var clean = CleanFile.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""), bytes(file));
            grounds.add(key(typed, kept++), by, proposal, proofs.keep(clean, by), clean.name());
        }
        var link = text(typed.link());
        if (!link.isEmpty()) {
            var page = proofs.keep(WebLink.of(link), text(typed.linkName()), by);
            grounds.add(key(typed, kept++), by, proposal, page, link);
        }
        if (kept == 0) throw new Refused("award.ground.none");
    }

    /** Each is asked for by itself; sent again they have the same keys. */
    private static UUID key(GroundController.Typed typed, int number) {
        return UUID.nameUUIDFromBytes((typed.key() + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    private static List<MultipartFile> sent(GroundController.Typed typed) {
        var files = typed.files();
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
