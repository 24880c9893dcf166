package vn.luytre.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.luytre.web.NotFound;

/** Sends proofs to browsers: by the module whose record they prove, after it has asked for its right. */
@Component
public class ProofDelivery {
    private final Proofs proofs;

    ProofDelivery(Proofs proofs) {
        this.proofs = proofs;
    }

    /** Saved, never shown by the browser itself: nobody knows what a file does that somebody else has sent. */
    public ResponseEntity<byte[]> file(Proof proof) {
        var bytes = proofs.bytes(proof).orElseThrow(NotFound::new);
        return save(proof.name(), Objects.requireNonNullElse(proof.mediaType(), "application/octet-stream"), bytes);
    }

    /** The same of bytes that are kept elsewhere. */
    public static ResponseEntity<byte[]> save(String name, String mediaType, byte[] bytes) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .contentType(MediaType.parseMediaType(mediaType))
                .body(bytes);
    }

    /** The small picture, which this program has drawn itself. */
    public ResponseEntity<byte[]> preview(Proof proof) {
        var bytes = proofs.preview(proof).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .contentType(MediaType.IMAGE_JPEG)
                .body(bytes);
    }
}
