package vn.luytre.directive.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.luytre.directive.FollowUp;
import vn.luytre.directive.draft.Draft;
import vn.luytre.directive.draft.DraftStore;
import vn.luytre.directive.draft.Gap;
import vn.luytre.directive.draft.Item;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.directive.instrument.Flag;

/**
 * All that the review screen shows.
 *
 * @param open people may change it
 * @param prepares the person may prepare directives of the office
 * @param decides the person may approve, send back, withdraw
 * @param pages of the file; 0 for one without pages
 * @param view the page that is shown; null where the text is
 * @param others who has it open too
 * @param likenesses the same document in other files
 * @param progress of the duties that went out
 */
public record ReviewPage(
        ListRow row,
        Draft draft,
        boolean open,
        boolean prepares,
        boolean decides,
        int pages,
        @Nullable PageView view,
        List<TextPiece> text,
        List<Item> fields,
        List<DutyCard> duties,
        List<Item> citations,
        List<Item> named,
        List<Item> warnings,
        List<Flag> flags,
        List<Gap> gaps,
        List<String> others,
        List<ListRow> likenesses,
        List<DraftStore.Done> changes,
        List<ListScreens.StepRow> steps,
        Optional<FollowUp.Progress> progress) {

    /** How many guesses wait for a person. */
    public long unsure() {
        return draft.items().stream().filter(Item::isOpen).count();
    }

    /** Duties that people dropped: they can be taken in again. */
    public List<Item> droppedDuties() {
        return draft.items().stream()
                .filter(item -> item.dropped() && item.kind() == ItemKind.DUTY)
                .toList();
    }
}
