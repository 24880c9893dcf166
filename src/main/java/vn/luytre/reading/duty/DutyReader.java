package vn.luytre.reading.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Task;
import vn.luytre.reading.Task.Actor;
import vn.luytre.reading.Task.Role;
import vn.luytre.reading.Task.Source;
import vn.luytre.reading.Warning;
import vn.luytre.reading.layout.Attachment;
import vn.luytre.reading.layout.Block;
import vn.luytre.reading.outline.Item;
import vn.luytre.reading.outline.Item.Stretch;
import vn.luytre.reading.outline.Outline;
import vn.luytre.reading.outline.OutlineReader;
import vn.luytre.reading.words.Phrases;
import vn.luytre.reading.words.Words;

/** Reads the outline of the body and the duties in it. */
public final class DutyReader {
    private static final String ANNEX = "Phụ lục";
    private static final Phrases<Boolean> LEADS = Phrases.set("chủ trì", "phối hợp");
    private final PreparedText text;
    private final Words words;
    private final Header header;
    private final BodyReader bodies;
    private final PieceReader pieces;
    private final Sections sections;
    private final LeadSentence lead;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Duties.Place> places = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<Item, List<Actor>> toldAbove = new HashMap<>();
    private final List<Actor> defaults;
    private List<Actor> unnamed;
    private boolean annex;
    /** What stands over the item that is read. */
    private @Nullable Stretch above;

    /** True where an item has taken in the dashes under it. */
    private boolean guessed;

    private boolean decision;
    /** True in decisions and rules: what names nobody asks nothing. */
    private boolean onlyNamed;

    private final boolean report;

    private DutyReader(PreparedText text, Header header, List<Stretch> preamble) {
        this.text = text;
        this.words = text.words();
        this.header = header;
        this.bodies = new BodyReader(words);
        this.pieces = new PieceReader(words, bodies);
        this.sections = new Sections(words);
        this.lead = new LeadSentence(text, bodies);
        this.defaults = new ArrayList<>(lead.actors(preamble));
        this.unnamed = List.copyOf(defaults);
        var type = header.docType();
        this.decision = type != null
                && (type.value().equals("quyết định") || type.value().equals("nghị quyết"));
        this.onlyNamed = decision;
        this.report =
                type != null && (type.value().equals("báo cáo") || type.value().equals("tờ trình"));
    }

    public static Duties read(PreparedText text, Header header) {
        var parts = text.parts();
        var outline = OutlineReader.read(text, parts.body(), parts.foot());
        var reader = new DutyReader(text, header, outline.preamble());
        reader.outline(outline, reader.report ? Sections.Kind.NO_DUTIES : Sections.Kind.DUTIES);
        if (!reader.report) outline.closing().forEach(reader::closing);
        reader.annex = true;
        parts.attachments().forEach(reader::attached);
        return new Duties(
                List.copyOf(reader.defaults),
                List.copyOf(reader.tasks),
                List.copyOf(reader.places),
                List.copyOf(reader.warnings));
    }

    /** An annex holds duties only where its titles or the columns of its tables say so; a document of its own as any other. */
    private void attached(Attachment attachment) {
        var outline = OutlineReader.read(text, attachment.from(), attachment.to());
        if (!attachment.kind().isDocument()) {
            outline(outline, Sections.Kind.NO_DUTIES);
            return;
        }
        decision = false;
        onlyNamed = attachment.kind() == Attachment.Kind.RULES;
        var told = lead.actors(outline.preamble());
        Actors.addNew(defaults, told);
        unnamed = told;
        outline(outline, Sections.Kind.DUTIES);
        outline.closing().forEach(this::closing);
    }

    private void outline(Outline outline, Sections.Kind kind) {
        for (Item item : outline.items()) item(item, kind, null);
        for (Block.Table table : outline.tables()) table(null, table);
    }

    private void item(Item item, Sections.Kind above, @Nullable Item headed) {
        boolean title = OutlineReader.isTitle(words, item) && hasContent(item)
                || endsWithColon(item) && !item.children().isEmpty();
        var kind = title || item.isPart() ? kind(item, above) : above;
        if (kind == Sections.Kind.NO_DUTIES || decision && sections.decides(item)) return;
        var holder = title ? item : headed;
        if (item.children().isEmpty() || !anyDuty(item)) leaf(item, title, holder);
        else under(item, kind, holder);
        for (Block.Table table : item.tables()) table(item, table);
    }

    /** «…, yêu cầu các sở, ban, ngành thực hiện các nội dung sau:» between a title and its items says who acts where an item does not. */
    private void under(Item item, Sections.Kind kind, @Nullable Item holder) {
        var before = unnamed;
        var told = lead.actors(item.further());
        if (!told.isEmpty()) {
            unnamed = told;
            Actors.addNew(defaults, told);
        }
        for (Item child : item.children()) item(child, kind, holder);
        unnamed = before;
    }

    private Sections.Kind kind(Item item, Sections.Kind above) {
        var own = sections.of(item);
        return own == Sections.Kind.OPEN || item.isDash() ? above : own;
    }

    private static boolean hasContent(Item item) {
        return !item.further().isEmpty()
                || !item.children().isEmpty()
                || !item.tables().isEmpty();
    }

    private boolean endsWithColon(Item item) {
        return words.isMark(item.own().to() - 1, ':');
    }

    /** Items that only list names or topics are no tasks of their own; under the title of a part each stands for itself. */
    private boolean anyDuty(Item item) {
        int duties = 0;
        for (Item child : item.children())
            if (!child.children().isEmpty() || isFilledTitle(child) || asks(child)) duties++;
        return duties * 2 >= item.children().size()
                || item.isPart() && !item.children().getFirst().isDash();
    }

    /** «1. Bước một - Khảo sát» with a paragraph under it. */
    private boolean isFilledTitle(Item item) {
        return !item.further().isEmpty() && OutlineReader.isTitle(words, item);
    }

    private boolean asks(Item item) {
        var found = new ClauseOpening.Reader(words, bodies)
                .read(item.said().from(), item.said().to());
        return found.isDuty()
                || found.start() > item.said().from()
                || bodies.at(item.said().from(), item.said().to()) != null;
    }

    private void table(@Nullable Item item, Block.Table table) {
        var assignments = AssignmentTable.of(text, header, bodies, table);
        if (assignments == null || item == null && !assignments.isExplicit()) return;
        String path = item != null ? item.path() : annex ? ANNEX : null;
        String heading = item == null ? null : heading(item);
        tasks.addAll(assignments.tasks(path, heading, tasks.size() + 1));
        warnings.addAll(assignments.warnings());
    }

    private void leaf(Item item, boolean title, @Nullable Item headed) {
        var content = new ArrayList<Stretch>();
        boolean lists = !item.children().isEmpty()
                && Lexicon.isVerb(words, item.said().from(), item.said().to());
        if (!title || lists) content.add(item.said());
        content.addAll(item.further());
        if (content.isEmpty() && item.children().isEmpty()) return;
        takeIn(item.children(), content);
        guessed = !item.children().isEmpty();
        above = headed == null ? null : headed.said();
        int from = item.isPart() || item.isDash()
                ? content.getFirst().from()
                : item.own().from();
        add(
                item.path(),
                headed == null ? null : heading(headed),
                content,
                from,
                headingActors(headed),
                "task.labelled");
    }

    /** Names and topics on dashes of their own go on with the sentence before them. */
    private static void takeIn(List<Item> children, List<Stretch> content) {
        if (children.isEmpty()) return;
        var first = content.isEmpty() ? children.getFirst().own() : content.removeLast();
        content.add(new Stretch(first.from(), children.getLast().own().to()));
    }

    private void closing(Stretch stretch) {
        var found = pieces.read(List.of(stretch));
        if (found.stream()
                .noneMatch(piece ->
                        piece.opening().isDuty() && !piece.opening().bodies().isEmpty())) return;
        var named = found.stream()
                .dropWhile(piece -> piece.opening().bodies().isEmpty())
                .filter(piece -> piece.opening().isDuty() || !piece.opensSentence())
                .filter(piece -> !Lexicon.FORMULAS.standAt(words, piece.start()))
                .toList();
        if (named.isEmpty()) return;
        above = null;
        add(null, null, named, named.getFirst().from(), named.getLast().to(), List.of(), "task.closing");
    }

    private void add(
            @Nullable String label,
            @Nullable String heading,
            List<Stretch> content,
            int from,
            List<Actor> base,
            String rule) {
        add(label, heading, pieces.read(content), from, content.getLast().to(), base.isEmpty() ? unnamed : base, rule);
    }

    private void add(
            @Nullable String label,
            @Nullable String heading,
            List<Piece> found,
            int from,
            int to,
            List<Actor> base,
            String rule) {
        var span = text.trimmed(from, to);
        if (found.isEmpty() || span == null) return;
        String id = "T" + (tasks.size() + 1);
        var unit = new UnitReader(text, header, bodies, id, base, label == null || guessed);
        unit.read(found);
        if (onlyNamed && unit.allActors().isEmpty()) return;
        var task = new Task(
                id,
                label,
                heading,
                span,
                List.copyOf(unit.allActors()),
                List.copyOf(unit.actions()),
                null,
                Confidence.LIKELY,
                rule);
        tasks.add(task);
        warnings.addAll(unit.warnings());
        for (int i = 0; i < unit.places().size(); i++) {
            var place = unit.places().get(i);
            places.add(new Duties.Place(task, task.actions().get(i), place.from(), place.to(), above));
        }
    }

    private @Nullable String heading(Item item) {
        var span = text.trimmed(item.said().from(), item.said().to());
        return span == null ? null : span.text();
    }

    /** The bodies that a heading consists of or that its sentence tells to act, perhaps after «Đề nghị», «Giao», «Trách nhiệm của»; else none, or those above. */
    private List<Actor> headingActors(@Nullable Item headed) {
        for (Item at = headed; at != null; at = at.parent()) {
            var said = at.said();
            if (said.isEmpty()) continue;
            int to = said.to();
            while (to > said.from() && (words.isMark(to - 1, ':') || words.isMark(to - 1, '.'))) to--;
            int from = Lexicon.ORDERS.after(words, said.from(), to);
            var row = bodies.at(from, to);
            if (row != null && row.to() == to) {
                return new Actors(text, bodies).of(row, Role.ACTS, Source.HEADING, null, "actor.heading");
            }
            var told = endsWithColon(at) ? told(at) : List.<Actor>of();
            if (!told.isEmpty()) return told;
        }
        return List.of();
    }

    /** Read once for all items under it; reading it may ask for the headings above, so it is put in afterwards. */
    private List<Actor> told(Item item) {
        var known = toldAbove.get(item);
        if (known != null) return known;
        var told = toldBy(item);
        toldAbove.put(item, told);
        return told;
    }

    /** «Công an tỉnh chủ trì, phối hợp với Sở Y tế …, cụ thể:»: a sentence over the items under it, with the roles it gives. */
    private List<Actor> toldBy(Item item) {
        var found = pieces.read(List.of(item.said()));
        if (found.isEmpty()) return List.of();
        var first = found.getFirst();
        boolean leads = LEADS.standAt(words, first.start());
        if (first.opening().bodies().isEmpty() && !leads) return List.of();
        var unit = new UnitReader(text, header, bodies, "", leads ? namedAbove(item) : List.of(), true);
        unit.read(List.of(first));
        return unit.allActors().stream().map(Actors::fromHeading).toList();
    }

    /** The bodies of the nearest heading above that is nothing but bodies. */
    private List<Actor> namedAbove(Item item) {
        var above = item.parent();
        return above == null ? List.of() : headingActors(above);
    }
}
