package vn.luytre.evidence;

import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.luytre.web.Attachment;
import vn.luytre.web.NotFound;

/** Sends proofs to browsers: by the module whose record they prove, after it has asked for its right. */
@Component
public class ProofDelivery {
    private final Proofs proofs;

    ProofDelivery(Proofs proofs) {
        this.proofs = proofs;
    }

    /** The file, for saving. */
    public ResponseEntity<byte[]> file(Proof proof) {
        var bytes = proofs.bytes(proof).orElseThrow(NotFound::new);
        var type = Objects.requireNonNullElse(proof.mediaType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        return Attachment.of(bytes, MediaType.parseMediaType(type), proof.name());
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
