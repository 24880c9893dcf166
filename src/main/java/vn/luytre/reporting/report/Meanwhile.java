package vn.luytre.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import vn.luytre.identity.Author;
import vn.luytre.reporting.report.ParagraphStore.Changed;
import vn.luytre.reporting.report.SectionEdit.Typed;
import vn.luytre.web.NotFound;

/**
 * What somebody typed beside what happened to the text meanwhile.
 *
 * @param changed what is to be written
 * @param conflicts what others changed as well: it stays as it is
 * @param hasAdded whether the paragraph that was added is there already, from the same page
 */
record Meanwhile(List<Changed> changed, List<Paragraph> conflicts, boolean hasAdded) {
    static Meanwhile of(SectionEdit edit, List<Paragraph> there, LongFunction<List<Paragraph>> history, Author by) {
        var changed = new ArrayList<Changed>();
        var conflicts = new ArrayList<Paragraph>();
        var added = added(edit, there);
        var typed = new ArrayList<>(edit.typed());
        added.ifPresent(one -> typed.add(new Typed(one.id(), edit.addedVersion(), edit.added())));
        for (var one : typed) {
            var now = find(there, one.paragraph());
            if (one.isSame(now)) continue;
            boolean isSeen = now.version() == one.version();
            var before = isSeen ? List.<Paragraph>of() : history.apply(one.paragraph());
            if (isUntouched(one, before)) continue;
            if (isSeen || isOwn(one, now, before, by)) changed.add(new Changed(now.id(), now.written(one.text())));
            else conflicts.add(now);
        }
        return new Meanwhile(changed, conflicts, added.isPresent());
    }

    private static Optional<Paragraph> added(SectionEdit edit, List<Paragraph> there) {
        return Optional.ofNullable(edit.key())
                .flatMap(key ->
                        there.stream().filter(one -> key.equals(one.key())).findFirst());
    }

    /** Who left a paragraph as it had been does not stand against who changed it meanwhile. */
    private static boolean isUntouched(Typed typed, List<Paragraph> before) {
        return before.stream().anyMatch(was -> was.version() == typed.version() && typed.isSame(was));
    }

    /** What a page saves by itself may be on its way when its button is pressed: nobody stands against himself. */
    private static boolean isOwn(Typed typed, Paragraph now, List<Paragraph> before, Author by) {
        return now.account().equals(by.account())
                && before.stream()
                        .filter(was -> was.version() > typed.version())
                        .allMatch(was -> was.account().equals(by.account()));
    }

    private static Paragraph find(List<Paragraph> there, long id) {
        return there.stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFound::new);
    }
}
