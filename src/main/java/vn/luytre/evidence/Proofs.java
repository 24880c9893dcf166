package vn.luytre.evidence;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.evidence.ProofStore.Kept;
import vn.luytre.identity.Author;
import vn.luytre.storage.Contents;

/**
 * Files and links that prove what was done. Which record a proof belongs to, who may add, see or take it away, is the matter of the
 * module whose record it is.
 */
@Service("evidenceProofs") // those of the log are called so too
public class Proofs {
    private final ProofStore store;
    private final Contents contents;
    private final Clock clock;

    Proofs(ProofStore store, Contents contents, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.clock = clock;
    }

    /** Keeps a file, in the transaction of the record that it proves. A small picture of a picture is made a little later. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ProofId keep(CleanFile file, Author by) {
        var hash = contents.keep(file.bytes());
        return store.add(
                new Kept(file.name(), file, hash, null, by.account().value(), by.name(), OffsetDateTime.now(clock)));
    }

    /** Keeps the address of a page; without a name it is called as it reads. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ProofId keep(WebLink link, String name, Author by) {
        var called = name.isBlank() ? link.address() : name.strip();
        return store.add(
                new Kept(called, null, null, link, by.account().value(), by.name(), OffsetDateTime.now(clock)));
    }

    /** Proofs in the order in which they are asked for. */
    @Transactional(readOnly = true)
    public List<Proof> all(Collection<ProofId> ids) {
        return ids.isEmpty() ? List.of() : store.all(ids);
    }

    @Transactional(readOnly = true)
    public Optional<Proof> find(ProofId id) {
        return store.all(List.of(id)).stream().findFirst();
    }

    /** The bytes of a file. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(Proof proof) {
        return Optional.ofNullable(proof.hash()).flatMap(contents::bytes);
    }

    /** The small picture that stands for it, a JPEG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> preview(Proof proof) {
        return Optional.ofNullable(proof.preview()).flatMap(contents::bytes);
    }
}
