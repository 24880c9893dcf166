package vn.luytre.directive.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.luytre.directive.Directive;
import vn.luytre.directive.DirectiveState;
import vn.luytre.directive.Directives;
import vn.luytre.directive.Reviews;
import vn.luytre.directive.draft.Gap;
import vn.luytre.directive.draft.ItemKind;
import vn.luytre.directive.instrument.Instruments;
import vn.luytre.identity.Right;
import vn.luytre.web.NotFound;

/** Brings together what the review screen shows. */
@Component
class ReviewScreens {
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");
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

    ReviewPage page(Directive directive, Desk desk) {
        var id = directive.id();
        var draft = reviews.draft(id);
        var raw = reviews.text(id).raw();
        boolean open = directive.state() == DirectiveState.UNDER_REVIEW && desk.may(directive, Right.PREPARE);
        return new ReviewPage(
                lists.row(id).orElseThrow(NotFound::new),
                draft,
                open,
                desk.may(directive, Right.DECIDE),
                directive.mediaType().filter(PICTURES::contains).isPresent(),
                TextPiece.of(raw, draft),
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
