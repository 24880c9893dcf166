package vn.luytre.safetymodel.web;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.safetymodel.PaperRole;

/** What the file of a model should hold. What of it is missing is told on its page. */
public enum FileGap {
    BASIS,
    PLACE,
    LAUNCH,
    HEAD,
    BOARD,
    SITES,
    MEMBERS,
    REGULATION,
    PLAN,
    PLEDGE,
    FUNDS,
    EQUIPMENT,
    RESULTS;

    /** What is missing in a file. */
    static List<FileGap> of(ModelPage page) {
        var gaps = new ArrayList<FileGap>();
        for (var gap : values()) if (gap.isIn(page)) gaps.add(gap);
        return gaps;
    }

    private boolean isIn(ModelPage page) {
        var file = page.model().file();
        boolean launched = page.model().life().state().isLaunched();
        return switch (this) {
            case BASIS -> !file.basis().isComplete();
            case PLACE -> file.place().isBlank();
            case LAUNCH -> launched && page.model().launchedOn() == null;
            case HEAD -> file.head().name().isBlank() || file.head().phone().isBlank();
            case BOARD -> page.posts().isEmpty();
            case SITES -> page.counts().sites() == 0;
            case MEMBERS -> launched && page.counts().members() == 0;
            case REGULATION -> !page.papers().containsKey(PaperRole.REGULATION);
            case PLAN -> !page.papers().containsKey(PaperRole.PLAN);
            case PLEDGE -> !page.papers().containsKey(PaperRole.PLEDGE);
            case FUNDS -> page.total().signum() == 0;
            case EQUIPMENT -> launched && page.equipment().isEmpty();
            case RESULTS -> launched && file.results().isBlank();
        };
    }
}
