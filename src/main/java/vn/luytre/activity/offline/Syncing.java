package vn.luytre.activity.offline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.luytre.activity.Activities;
import vn.luytre.activity.Activity;
import vn.luytre.activity.ActivityId;
import vn.luytre.activity.ActivityKinds;
import vn.luytre.activity.Draft;
import vn.luytre.activity.Recording;
import vn.luytre.activity.Recording.Proven;
import vn.luytre.activity.offline.SyncAnswer.FieldFault;
import vn.luytre.activity.offline.SyncAnswer.Outcome;
import vn.luytre.activity.web.ActivityDesk;
import vn.luytre.activity.web.ActivityLinks;
import vn.luytre.activity.web.ActivityWords;
import vn.luytre.evidence.CleanFile;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Refused;

/** Takes what devices wrote down without a line: each record by itself, once however often it comes. */
@Component
class Syncing {
    private final Activities activities;
    private final Recording recording;
    private final ActivityKinds kinds;
    private final ActivityDesk desk;
    private final ActivityLinks links;
    private final ActivityWords words;

    Syncing(
            Activities activities,
            Recording recording,
            ActivityKinds kinds,
            ActivityDesk desk,
            ActivityLinks links,
            ActivityWords words) {
        this.activities = activities;
        this.recording = recording;
        this.kinds = kinds;
        this.desk = desk;
        this.links = links;
        this.words = words;
    }

    SyncAnswer take(SyncRecord sent, List<CleanFile> files) {
        try {
            var key = sent.key();
            if (key == null || sent.unit() == null || sent.day() == null) return refused("activity.sync.incomplete");
            return sent.id() == null ? add(key, sent, files) : change(sent, new ActivityId(sent.id()), files);
        } catch (AccessDeniedException _) {
            return refused("activity.sync.denied");
        } catch (Refused refused) {
            return SyncAnswer.refused(words.of(refused));
        }
    }

    private SyncAnswer refused(String key) {
        return SyncAnswer.refused(words.now().of(key));
    }

    private SyncAnswer add(UUID key, SyncRecord sent, List<CleanFile> files) {
        var there = activities.find(key);
        if (there.isPresent()) return there(there.get());
        var draft = draft(sent, null);
        var by = desk.author(draft.unit());
        var wrong = wrong(draft, null);
        if (wrong != null) return wrong;
        var recorded = recording.record(key, draft, Proven.by(files), by);
        return recorded.fresh()
                ? SyncAnswer.of(Outcome.KEPT, told(recorded.activity()), "")
                : there(recorded.activity());
    }

    /** Of others' units nothing is told but that it is there. */
    private SyncAnswer there(Activity activity) {
        if (desk.records(activity.unit())) return SyncAnswer.of(Outcome.THERE, told(activity), "");
        return refused("activity.sync.denied");
    }

    private SyncAnswer change(SyncRecord sent, ActivityId id, List<CleanFile> files) {
        var before = activities.find(id).orElse(null);
        if (before == null) return refused("activity.sync.gone");
        if (!desk.records(before.unit())) return refused("activity.sync.denied");
        if (sent.command() == null || sent.version() == null) return refused("activity.sync.incomplete");
        var draft = draft(sent, before.draft());
        var by = desk.author(draft.unit());
        var wrong = wrong(draft, before.draft());
        if (wrong != null) return wrong;
        try {
            var changed = recording.change(sent.command(), id, sent.version(), draft, Proven.by(files), by);
            return SyncAnswer.of(Outcome.KEPT, told(changed), "");
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.IMPOSSIBLE) throw refused;
            return SyncAnswer.of(Outcome.CONFLICT, told(activities.find(id).orElseThrow()), words.of(refused));
        }
    }

    private @Nullable SyncAnswer wrong(Draft draft, @Nullable Draft before) {
        var faults = Stream.concat(activities.faults(draft).stream(), links.faults(draft, before).stream())
                .map(fault -> new FieldFault(fault.field(), words.of(fault)))
                .toList();
        if (faults.isEmpty()) return null;
        return new SyncAnswer(Outcome.REFUSED, null, faults, faults.getFirst().sentence());
    }

    /** What is not named is called by its kind and its place. */
    private Draft draft(SyncRecord sent, @Nullable Draft before) {
        var unit = new UnitId(Objects.requireNonNull(sent.unit()));
        var draft = sent.draft(unit, Objects.requireNonNull(sent.day()), before);
        return draft.title().isEmpty() ? draft.named(desk.usualTitle(kinds.name(draft.kind()), draft.area())) : draft;
    }

    /** One as the server has it, with the names of what it is a part of. */
    SyncRecord told(Activity activity) {
        return SyncRecord.of(activity, links.names(activity.draft()));
    }
}
