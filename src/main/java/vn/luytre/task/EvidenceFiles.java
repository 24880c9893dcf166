package vn.luytre.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.audit.Deed;
import vn.luytre.audit.Trail;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Commands;
import vn.luytre.storage.ContentHash;
import vn.luytre.storage.Contents;
import vn.luytre.web.Refused;

/**
 * The proof of results. The unit that owes the assignment adds and removes it (right {@code REPORT}, relation {@code OWN}) while it is not
 * closed; what was removed is no longer shown, but stays in the history.
 */
@Service
public class EvidenceFiles {
    private final EvidenceStore store;
    private final AssignmentStore assignments;
    private final Contents contents;
    private final Commands commands;
    private final History history;
    private final Trail trail;

    EvidenceFiles(
            EvidenceStore store,
            AssignmentStore assignments,
            Contents contents,
            Commands commands,
            History history,
            Trail trail) {
        this.store = store;
        this.assignments = assignments;
        this.contents = contents;
        this.commands = commands;
        this.history = history;
        this.trail = trail;
    }

    /** Adds a file as {@link CleanFile} keeps it; the same file twice is one. */
    @Transactional
    public long add(UUID key, Actor by, AssignmentId assignment, String name, byte[] bytes) {
        var file = CleanFile.of(name, bytes);
        return commands.once(key, by.account(), "FILE " + assignment, () -> {
            open(by, assignment);
            return added(by, assignment, file.name(), file, null);
        });
    }

    /** Adds the address of a page that proves it. */
    @Transactional
    public long addLink(UUID key, Actor by, AssignmentId assignment, String name, String address) {
        var link = WebLink.of(address).address();
        return commands.once(key, by.account(), "LINK " + assignment, () -> {
            open(by, assignment);
            return added(by, assignment, name.isBlank() ? link : name.strip(), null, link);
        });
    }

    private long added(
            Actor by, AssignmentId assignment, String name, @Nullable CleanFile file, @Nullable String link) {
        var hash = file == null ? null : contents.keep(file.bytes());
        var there = hash == null ? Optional.<Long>empty() : store.having(assignment, hash);
        if (there.isPresent()) return there.get();
        long id = store.add(by, assignment, name, file, hash, link);
        history.add(List.of(assignment), Happening.EVIDENCE_ADDED, by, name, null);
        var added = Deed.of("task.evidence-added", "task", assignment).with("evidence", id);
        trail.record(hash == null ? added : added.with(hash));
        return id;
    }

    /** Takes it from the page. */
    @Transactional
    public void remove(UUID key, Actor by, AssignmentId assignment, long evidence) {
        commands.once(key, by.account(), "REMOVED " + evidence, () -> {
            open(by, assignment);
            var name = store.remove(assignment, evidence).orElseThrow(() -> new Refused("task.evidence.unknown"));
            history.add(List.of(assignment), Happening.EVIDENCE_REMOVED, by, name, null);
            trail.record(Deed.of("task.evidence-removed", "task", assignment).with("evidence", evidence));
            return evidence;
        });
    }

    /** Locked, so that no result is accepted while its proof changes. */
    private void open(Actor by, AssignmentId id) {
        var assignment = assignments.locked(id).orElseThrow(() -> new Refused("task.unknown"));
        if (!assignment.unit().equals(by.unit())) throw new Refused("task.evidence.not-owner");
        if (assignment.state().isClosed()) throw Case.closed(assignment.standing());
        if (assignment.state() == AssignmentState.REPORTED) throw new Refused("task.report.waiting");
    }

    /** What is shown, the oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> of(AssignmentId assignment) {
        return store.of(assignment);
    }

    /** The bytes of a file that belongs to the assignment. */
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(Evidence evidence) {
        return Optional.ofNullable(evidence.hash()).flatMap(hash -> contents.bytes(new ContentHash(hash)));
    }
}
