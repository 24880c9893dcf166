package vn.luytre.reporting.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.identity.Author;
import vn.luytre.reporting.report.Paragraph.State;
import vn.luytre.reporting.report.ParagraphStore.Changed;
import vn.luytre.reporting.report.SectionEdit.Deed;
import vn.luytre.web.NotFound;

/** What is done to a paragraph besides writing in it: taken anew, left as it is, taken out, brought back, moved. */
@Component
class ParagraphDeeds {
    private final ParagraphStore paragraphs;
    private final Clock clock;

    ParagraphDeeds(ParagraphStore paragraphs, Clock clock) {
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    /** Does that of an edit; the report is held. */
    void does(Report report, SectionEdit edit, Map<String, Drafted> drafted, Author by) {
        var all = paragraphs.of(report.id());
        var target = all.stream()
                .filter(one -> one.id() == edit.target())
                .findFirst()
                .orElseThrow(NotFound::new);
        var deed = Objects.requireNonNull(edit.deed());
        if (deed == Deed.UP) up(all, target);
        else
            paragraphs.change(
                    List.of(new Changed(target.id(), after(deed, target, drafted))), by, OffsetDateTime.now(clock));
    }

    private static State after(Deed deed, Paragraph target, Map<String, Drafted> drafted) {
        var now = Optional.ofNullable(target.slot()).map(drafted::get).orElse(null);
        return switch (deed) {
            case TAKE -> taken(target, now);
            case LEAVE -> left(target, now);
            case DROP -> new State(target.text(), target.drafted(), target.source(), true, true);
            case BRING_BACK -> {
                boolean isAnother = !target.text().equals(target.drafted());
                yield new State(target.text(), target.drafted(), target.source(), isAnother, false);
            }
            case UP -> target.state();
        };
    }

    private static State taken(Paragraph target, @Nullable Drafted now) {
        if (now != null) return State.drafted(now);
        return new State(target.text(), target.drafted(), target.source(), true, true);
    }

    private static State left(Paragraph target, @Nullable Drafted now) {
        if (now == null) return State.typed(target.text());
        return new State(target.text(), now.text(), now.source(), true, target.dropped());
    }

    private void up(List<Paragraph> all, Paragraph target) {
        var ids = new ArrayList<>(all.stream().map(Paragraph::id).toList());
        int at = ids.indexOf(target.id());
        for (int before = at - 1; before >= 0; before--) {
            var one = all.get(before);
            if (!one.section().equals(target.section())) return;
            if (one.dropped()) continue;
            Collections.rotate(ids.subList(before, at + 1), 1);
            paragraphs.order(ids);
            return;
        }
    }
}
