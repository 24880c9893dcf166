package vn.luytre.activity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.activity.Activities.Recorded;
import vn.luytre.evidence.CleanFile;
import vn.luytre.evidence.WebLink;
import vn.luytre.identity.Author;
import vn.luytre.identity.Commands;
import vn.luytre.web.NotFound;

/** An activity together with what proves it: both are kept, or neither, and once however often they are sent. */
@Service
@Transactional
public class Recording {
    private final Activities activities;
    private final ActivityProofs proofs;
    private final Commands commands;

    Recording(Activities activities, ActivityProofs proofs, Commands commands) {
        this.activities = activities;
        this.proofs = proofs;
        this.commands = commands;
    }

    /**
     * What proves an activity.
     *
     * @param link null where there is none
     */
    public record Proven(List<CleanFile> files, @Nullable WebLink link, String linkName) {
        /** Nothing. */
        public static final Proven NOTHING = new Proven(List.of(), null, "");

        public Proven {
            files = List.copyOf(files);
        }

        /** Pictures and files. */
        public static Proven by(List<CleanFile> files) {
            return new Proven(files, null, "");
        }
    }

    /** Records it; where the key was here before, tells what was recorded then. */
    public Recorded record(UUID key, Draft draft, Proven proven, Author by) {
        var recorded = activities.recordOnce(key, draft, by);
        if (!recorded.fresh()) return recorded;
        prove(key, recorded.activity().id(), proven, by);
        return new Recorded(find(recorded.activity().id()), true);
    }

    /** Writes it anew and adds what proves it besides. */
    public Activity change(UUID key, ActivityId id, int seen, Draft draft, Proven proven, Author by) {
        commands.once(key, by.account(), "ACTIVITY CHANGED " + id, () -> {
            int version = activities.change(id, seen, draft, by).version();
            prove(key, id, proven, by);
            return version;
        });
        return find(id);
    }

    /** Adds what proves it, all of it or nothing. */
    public void prove(UUID key, ActivityId id, Proven proven, Author by) {
        for (int i = 0; i < proven.files().size(); i++)
            proofs.add(part(key, "file " + i), id, proven.files().get(i), by);
        if (proven.link() != null) proofs.add(part(key, "link"), id, proven.link(), proven.linkName(), by);
    }

    private static UUID part(UUID key, String part) {
        return UUID.nameUUIDFromBytes((key + " " + part).getBytes(StandardCharsets.UTF_8));
    }

    private Activity find(ActivityId id) {
        return activities.find(id).orElseThrow(NotFound::new);
    }
}
