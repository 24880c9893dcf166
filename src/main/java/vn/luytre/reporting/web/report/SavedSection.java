package vn.luytre.reporting.web.report;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.luytre.reporting.report.Paragraph;
import vn.luytre.reporting.report.SectionEdit;

/**
 * What a page is told after it has saved a section by itself.
 *
 * @param there all paragraphs of the report as they are now
 * @param conflicts those that others changed as well
 */
public record SavedSection(SectionEdit edit, List<Paragraph> there, List<Paragraph> conflicts, LocalTime at) {
    /** Those that are as they stand on the screen: only their versions are new there. What another wrote is not there yet. */
    public List<Paragraph> settled() {
        var settled = new ArrayList<Paragraph>();
        for (var typed : edit.typed()) {
            there.stream()
                    .filter(one -> one.id() == typed.paragraph() && typed.isSame(one))
                    .forEach(settled::add);
        }
        return settled;
    }

    /** The paragraph that was added from this page; not if another changed it since. */
    public Optional<Paragraph> added() {
        return there.stream()
                .filter(one -> edit.key() != null && edit.key().equals(one.key()))
                .filter(one -> !conflicts.contains(one))
                .findFirst();
    }

    /** Whether that is the paragraph that was added from this page. */
    public boolean isAdded(Paragraph paragraph) {
        return edit.key() != null && edit.key().equals(paragraph.key());
    }
}
