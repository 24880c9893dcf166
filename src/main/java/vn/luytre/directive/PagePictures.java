package vn.luytre.directive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.luytre.reading.PagePicture;

/** How the pages of files look; those that were asked for last are kept in memory. */
@Component
class PagePictures {
    /** A page takes some 200 kilobytes. */
    private static final int KEPT = 48;

    private final Openings openings;
    private final Map<Page, PagePicture> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    PagePictures(Openings openings) {
        this.openings = openings;
    }

    private record Page(DirectiveId directive, int number) {}

    /** A page of a file, from 1. */
    Optional<PagePicture> page(DirectiveId directive, int number, byte[] file) {
        var page = new Page(directive, number);
        synchronized (kept) {
            var known = kept.get(page);
            if (known != null) return Optional.of(known);
        }
        var painted = openings.page(file, number);
        painted.ifPresent(picture -> keep(page, picture));
        return painted;
    }

    /** None of them is shown any more. */
    void forget(DirectiveId directive) {
        synchronized (kept) {
            kept.keySet().removeIf(page -> page.directive().equals(directive));
        }
    }

    private void keep(Page page, PagePicture picture) {
        synchronized (kept) {
            kept.put(page, picture);
            if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        }
    }
}
