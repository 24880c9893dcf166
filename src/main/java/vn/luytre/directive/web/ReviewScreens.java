package vn.luytre.directive.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.luytre.directive.Directive;
import vn.luytre.directive.DirectiveState;
import vn.luytre.directive.Directives;
import vn.luytre.directive.Reviewed;
import vn.luytre.directive.Reviews;
import vn.luytre.directive.draft.Gap;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.directive.instrument.Instruments;
import vn.luytre.identity.Right;
import vn.luytre.reading.Doubt;
import vn.luytre.web.NotFound;

/** Brings together what the review screen shows. */
@Component
class ReviewScreens {
    /** Recognized words may be wrong: who reviews them wants to see the page. */
    private static final Set<Doubt.Cause> OF_SCANS = EnumSet.of(Doubt.Cause.FAINT, Doubt.Cause.CODE);

    private static final int CHANGES = 12;

    private final Directives directives;
    private final Reviews reviews;
    private final ListScreens lists;
    private final Instruments instruments;
    private final Presence presence;

    ReviewScreens(
            Directives directives, Reviews reviews, ListScreens lists, Instruments instruments, Presence presence) {
        this.directives = directives;
        this.reviews = reviews;
        this.lists = lists;
        this.instruments = instruments;
        this.presence = presence;
    }

    /** The first page of a scan, the text of everything else. */
    static int suited(Reviewed read) {
        boolean scanned = read.text().doubts().stream().anyMatch(doubt -> OF_SCANS.contains(doubt.cause()));
        return scanned ? 1 : ShownPage.TEXT;
    }

    /** The page on which a row of the draft stands. */
    static Optional<Integer> pageOf(Reviewed read, int item) {
        return read.draft().items().stream()
                .filter(one -> one.id() == item)
                .flatMap(one -> Stream.ofNullable(one.place()))
                .map(place -> read.text().pageAt(place.start()))
                .findAny();
    }

    ReviewPage page(Directive directive, Reviewed read, DirectiveDesk desk, int shown) {
        var id = directive.id();
        var draft = read.draft();
        var text = read.text();
        var pieces = TextPiece.of(text, draft);
        boolean prepares = desk.may(directive, Right.PREPARE);
        boolean open = directive.state() == DirectiveState.UNDER_REVIEW && prepares;
        return new ReviewPage(
                lists.row(id).orElseThrow(NotFound::new),
                draft,
                open,
                prepares,
                desk.may(directive, Right.DECIDE),
                text.pages(),
                shown == ShownPage.TEXT
                        ? null
                        : directives
                                .page(id, shown)
                                .map(picture -> PageView.of(picture, shown, text, pieces))
                                .orElse(null),
                pieces,
                draft.all(ItemKind.FIELD),
                DutyCard.of(draft),
                draft.kept(ItemKind.CITATION),
                draft.kept(ItemKind.NAMED),
                draft.kept(ItemKind.WARNING),
                instruments.flags(id.value()),
                open ? Gap.in(draft) : List.of(),
                open ? presence.open(id, desk.person()) : List.of(),
                directives.likenesses(id).stream()
                        .flatMap(other -> lists.row(other).stream())
                        .toList(),
                reviews.since(id, 0).stream().limit(CHANGES).toList(),
                lists.steps(id),
                desk.progress(directive));
    }
}
