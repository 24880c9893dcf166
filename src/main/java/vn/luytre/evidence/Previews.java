package vn.luytre.evidence;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.luytre.reading.file.process.OneAnswer;
import vn.luytre.storage.Contents;

/** Has small pictures made of the pictures among the proofs, in a process of their own with limits of memory and time. */
@Component
class Previews {
    private static final int AT_ONCE = 20;
    private static final int LARGEST = 400_000;

    private final OneAnswer process = new OneAnswer(PreviewMain.class, Duration.ofSeconds(20), LARGEST);
    private final ProofStore store;
    private final Proofs proofs;
    private final Contents contents;
    private final TransactionTemplate transaction;

    Previews(ProofStore store, Proofs proofs, Contents contents, TransactionTemplate transaction) {
        this.store = store;
        this.proofs = proofs;
        this.contents = contents;
        this.transaction = transaction;
    }

    /** Makes those that are still due; says of how many pictures. */
    int make() {
        var due = store.withoutPreview(AT_ONCE);
        for (var proof : proofs.all(due)) {
            var small = proofs.bytes(proof).flatMap(process::of).filter(bytes -> bytes.length > 0);
            transaction.executeWithoutResult(_ -> keep(proof.id(), small));
        }
        return due.size();
    }

    private void keep(ProofId proof, Optional<byte[]> small) {
        store.previewed(proof, small.map(contents::keep).orElse(null));
    }
}
