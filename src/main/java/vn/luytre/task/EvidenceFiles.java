package vn.luytre.task;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.audit.Deed;
import vn.luytre.audit.Trail;
import vn.luytre.storage.ContentHash;
import vn.luytre.storage.Contents;
import vn.luytre.task.evidence.CleanFile;
import vn.luytre.web.Refused;

/**
 * The proof of results. The unit that owes the assignment adds and removes it (right {@code REPORT}, relation {@code OWN}) while it is not
 * closed; what was removed is no longer shown, but stays in the history.
 */
@Service
public class EvidenceFiles {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST_LINK = 2000;

    private final EvidenceStore store;
    private final AssignmentStore assignments;
    private final Contents contents;
    private final CommandLog commands;
    private final History history;
    private final Trail trail;

    EvidenceFiles(
            EvidenceStore store,
            AssignmentStore assignments,
            Contents contents,
            CommandLog commands,
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
        return commands.once(key, by, "FILE " + assignment, () -> {
            open(by, assignment);
            return added(by, assignment, file.name(), file, null);
        });
    }

    /** Adds the address of a page that proves it. */
    @Transactional
    public long addLink(UUID key, Actor by, AssignmentId assignment, String name, String address) {
        var link = checked(address);
        return commands.once(key, by, "LINK " + assignment, () -> {
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

    private static String checked(String address) {
        try {
            var link = new URI(address.strip());
            if (link.getScheme() != null
                    && SCHEMES.contains(link.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && link.getHost() != null
                    && address.length() <= LONGEST_LINK) return link.toString();
        } catch (URISyntaxException e) {
            // said below
        }
        throw new Refused("task.evidence.link");
    }

    /** Takes it from the page. */
    @Transactional
    public void remove(UUID key, Actor by, AssignmentId assignment, long evidence) {
        commands.once(key, by, "REMOVED " + evidence, () -> {
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
