package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Span;
import vn.luytre.reading.Task.Action;
import vn.luytre.reading.Task.Actor;
import vn.luytre.reading.Task.Role;
import vn.luytre.reading.Task.Source;
import vn.luytre.reading.Timing;
import vn.luytre.reading.Warning;
import vn.luytre.reading.outline.Item.Stretch;
import vn.luytre.reading.timing.TimingReader;
import vn.luytre.reading.words.Phrase;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Reads the actions of one item and who must do each of them. One reader serves one item. */
final class UnitReader {
    private static final Phrase LEAD = Phrase.of("chủ trì");
    private static final Phrase EACH = Phrase.of("mỗi");
    private static final Phrases<Boolean> MEETINGS = Phrases.set(
            "và kết luận",
            "các phiên họp",
            "phiên họp",
            "các cuộc họp",
            "cuộc họp",
            "họp",
            "các hội nghị",
            "hội nghị",
            "buổi họp",
            "giao ban");
    private static final Oversight OVERSIGHT = new Oversight();
    private final PreparedText text;
    private final Words words;
    private final Header header;
    private final Actors actors;
    private final Cooperation cooperation;
    private final FineCutter fine;
    private final String id;
    private final List<Action> actions = new ArrayList<>();
    private final List<Stretch> places = new ArrayList<>();
    private final List<Actor> all = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private List<Actor> base;
    private List<Actor> inParagraph;
    private List<Actor> acting;
    private List<Actor> once = List.of();
    private final boolean guessed;

    /** @param guessed true where it is not sure what belongs to the item: nothing in it is certain */
    UnitReader(PreparedText text, Header header, BodyReader bodies, String id, List<Actor> base, boolean guessed) {
        this.guessed = guessed;
        this.text = text;
        this.words = text.words();
        this.header = header;
        this.actors = new Actors(text, bodies);
        this.cooperation = new Cooperation(words, bodies);
        this.fine = new FineCutter(words);
        this.id = id;
        this.base = base;
        this.inParagraph = base;
        this.acting = base;
    }

    void read(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) piece(pieces.get(i), i);
    }

    List<Action> actions() {
        return actions;
    }

    /** The words of each action. */
    List<Stretch> places() {
        return places;
    }

    /** What a person should check about the times of this item. */
    List<Warning> warnings() {
        return warnings;
    }

    List<Actor> allActors() {
        return all;
    }

    private void piece(Piece piece, int number) {
        chooseActing(piece, number);
        boolean leads = leads(piece.start());
        var doing = doing(piece);
        if (leads) lead(doing, piece.opensParagraph());
        var own = new ArrayList<Actor>(doing);
        Actors.addNew(own, directed(piece));
        Actors.addNew(own, cooperating(piece));
        Actors.addNew(all, own);
        addActions(piece, number + 1, own, leads ? doing : own);
    }

    /** «chủ trì và kết luận các phiên họp», «chủ trì hội nghị»: sits at the head of a meeting, which is another thing than to lead a duty. */
    private boolean leads(int word) {
        return LEAD.standsAt(words, word) && !MEETINGS.standAt(words, word + LEAD.length());
    }

    /** Who acts; «…, do Công an xã chủ trì» names who leads behind the duty. */
    private List<Actor> doing(Piece piece) {
        var behind = cooperation.leadingBehind(piece.start(), piece.to());
        return behind == null
                ? new ArrayList<>(once.isEmpty() ? acting : once)
                : actors.of(behind, Role.LEADS, Source.NAMED, null, "actor.do-chu-tri");
    }

    private List<Actor> cooperating(Piece piece) {
        var rows = cooperation.cooperating(cooperation.startOf(piece), piece.to());
        return rows.isEmpty()
                ? otherSide(piece)
                : actors.of(rows, Role.COOPERATES, Source.NAMED, null, "actor.phoi-hop-voi");
    }

    private List<Actor> directed(Piece piece) {
        var rows = cooperation.directed(piece.start(), piece.to());
        boolean leads = !rows.isEmpty() && LEAD.standsAt(words, rows.getFirst().to());
        return actors.of(rows, leads ? Role.LEADS : Role.ACTS, Source.NAMED, "chỉ đạo", "actor.chi-dao");
    }

    /** «mối quan hệ phối hợp giữa Công an tỉnh với …» under the heading «Công an tỉnh». */
    private List<Actor> otherSide(Piece piece) {
        return acting.isEmpty()
                ? List.of()
                : actors.of(
                        cooperation.betweenOwnAnd(piece.start(), piece.to(), acting),
                        Role.COOPERATES,
                        Source.NAMED,
                        null,
                        "actor.phoi-hop-giua");
    }

    private void chooseActing(Piece piece, int number) {
        once = List.of();
        if (piece.opensParagraph()) inParagraph = base;
        if (piece.opensSentence()) acting = inParagraph;
        var rows = piece.opening().bodies();
        if (rows.isEmpty()) {
            if (number == 0) overseeing(piece);
            return;
        }
        var own = OVERSIGHT.inRole(actors.of(rows, Role.ACTS, Source.NAMED, null, "actor.before-verb"), words, piece);
        if (EACH.standsAt(words, rows.getFirst().from())) {
            once = own;
        } else {
            acting = own;
            if (number == 0) takeOver(own);
        }
    }

    /** «Theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này» under the heading «Công an xã». */
    private void overseeing(Piece piece) {
        boolean heading = !base.isEmpty() && base.getFirst().source() == Source.HEADING;
        if (!heading || !OVERSIGHT.ofDocument(words, piece)) return;
        base = Actors.inRole(base, Role.OVERSEES);
        inParagraph = base;
        acting = base;
    }

    /** Who opens the item acts in all of it; the bodies of its heading are told besides. */
    private void takeOver(List<Actor> own) {
        if (base.stream().anyMatch(actor -> actor.source() == Source.HEADING) && (!isGroup(base) || isPostWithin(own)))
            Actors.addNew(all, base);
        base = own;
        inParagraph = own;
    }

    /** «Giao nhiệm vụ cho các cơ quan, đơn vị», «Đối với UBND các xã, phường»: a heading over items that each say which. */
    private static boolean isGroup(List<Actor> actors) {
        return actors.stream()
                .anyMatch(actor -> Character.isLowerCase(actor.norm().charAt(0))
                        || actor.norm().contains(" các "));
    }

    /** «Người đứng đầu đối thoại …»: somebody within the bodies of the heading. */
    private static boolean isPostWithin(List<Actor> own) {
        return own.size() == 1 && own.getFirst().norm().equalsIgnoreCase("người đứng đầu");
    }

    /** Who leads leads the whole item where it opens with that; under a heading the paragraph; else this sentence. */
    private void lead(List<Actor> doing, boolean opening) {
        boolean fromHeading = doing.stream().anyMatch(actor -> actor.source() == Source.HEADING);
        var leading = Actors.inRole(doing, Role.LEADS);
        doing.clear();
        doing.addAll(leading);
        boolean opensParagraph = inParagraph.equals(base) && (actions.isEmpty() || opening);
        if (opensParagraph) inParagraph = leading;
        if (actions.isEmpty() && !fromHeading) base = leading;
        if (opensParagraph || !fromHeading) acting = leading;
    }

    private void addActions(Piece piece, int segment, List<Actor> first, List<Actor> later) {
        var stretches = fine.cut(piece.start(), piece.to());
        var times = TimingReader.times(text, header, piece.from(), piece.to());
        var sure = guessed || !piece.opening().isDuty() ? Confidence.LIKELY : Confidence.CERTAIN;
        warnings.addAll(times.warnings());
        int started = actions.size();
        int opening = text.place(piece.start());
        for (Stretch stretch : stretches) {
            Span span = text.trimmed(stretch.from(), stretch.to());
            if (span == null) continue;
            boolean isFirst = actions.size() == started;
            places.add(stretch);
            actions.add(new Action(
                    id + "." + (actions.size() + 1),
                    segment,
                    span,
                    isFirst ? first : later,
                    due(times.timings(), span, opening, sure),
                    Confidence.LIKELY,
                    "action.clause"));
        }
    }

    /** What stands within the action, and what opens the clause, which holds for all of it. */
    private static List<Timing> due(List<Timing> timings, Span span, int opening, Confidence sure) {
        if (timings.isEmpty()) return timings;
        return timings.stream()
                .filter(timing -> timing.span().overlaps(span) || timing.span().start() < opening)
                .map(timing -> timing.atMost(sure))
                .toList();
    }
}
