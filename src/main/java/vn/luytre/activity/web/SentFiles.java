package vn.luytre.activity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.luytre.activity.Recording.Proven;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.WebLink;
import vn.luytre.web.Refused;

/**
 * What was sent along as proof. One that is not taken keeps none of the others back: on a bad line nobody sends them all again.
 *
 * @param refused by the name of the file
 */
record SentFiles(Proven proven, Map<String, Refused> refused) {
    static SentFiles of(@Nullable List<MultipartFile> sent, @Nullable String link, @Nullable String linkName) {
        var files = new ArrayList<CleanFile>();
        var refused = new LinkedHashMap<String, Refused>();
        for (var file : Objects.requireNonNullElse(sent, List.<MultipartFile>of())) {
            if (file.isEmpty() && name(file).isEmpty()) continue; // the field was left empty
            take(name(file), refused, () -> files.add(CleanFile.of(name(file), bytes(file))));
        }
        var links = new ArrayList<WebLink>();
        if (link != null && !link.isBlank()) take(link, refused, () -> links.add(WebLink.of(link)));
        var address = links.isEmpty() ? null : links.getFirst();
        return new SentFiles(new Proven(files, address, DraftReading.text(linkName)), refused);
    }

    private static void take(String name, Map<String, Refused> refused, Runnable taking) {
        try {
            taking.run();
        } catch (Refused why) {
            refused.put(name, why);
        }
    }

    boolean isNothing() {
        return proven.files().isEmpty() && proven.link() == null && refused.isEmpty();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
