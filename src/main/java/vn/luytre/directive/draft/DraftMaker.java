package vn.luytre.directive.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.NamedThing;
import vn.luytre.reading.Reading;
import vn.luytre.reading.Span;
import vn.luytre.reading.Task;

/** Makes the first draft of a reading: all its values as rows, of which nobody has said anything yet. */
public final class DraftMaker {
    /** Fields that are there once, read or not, so that a person can fill them in. */
    public static final List<String> SINGLE_FIELDS = List.of(
            "issuing_body",
            "doc_type",
            "number",
            "place",
            "date",
            "subject",
            "signer",
            "signer_rank",
            "archive",
            "effective");

    private final Reading reading;
    private final UnitsByName units;
    private final @Nullable LocalDate written;
    private final Map<String, List<UnitProposal>> proposals = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    private DraftMaker(Reading reading, UnitsByName units) {
        this.reading = reading;
        this.units = units;
        this.written = reading.header().day();
    }

    /** The rows of the first draft. */
    public static List<Item> items(Reading reading, UnitsByName units) {
        var maker = new DraftMaker(reading, units);
        maker.header(reading.header());
        reading.tasks().forEach(maker::duty);
        reading.citations().forEach(citation -> CitationRows.add(citation, maker.items));
        maker.named("models", reading.models());
        maker.named("programmes", reading.programmes());
        maker.named("standards", reading.standards());
        for (var duty : reading.reporting()) {
            var content = duty.content() == null ? duty.span().text() : duty.content();
            maker.add(null, ItemKind.REPORT, "", duty.span(), new Item.Read(content, duty.confidence(), duty.rule()));
        }
        for (var warning : reading.warnings()) {
            var said = new Item.Read(warning.message(), Confidence.CERTAIN, warning.code());
            maker.add(null, ItemKind.WARNING, warning.code(), warning.span(), said);
        }
        return List.copyOf(maker.items);
    }

    private void header(Header header) {
        field("issuing_body", header.issuingBody());
        field("doc_type", header.docType());
        field("number", header.number());
        field("place", header.place());
        field("date", header.date());
        field("subject", header.subject());
        for (var addressee : header.addressees()) field("addressee", addressee);
        var signer = header.signer();
        field("signer", signer == null ? null : signer.name());
        if (signer == null || signer.rank() == null) {
            field("signer_rank", null);
        } else {
            var name = signer.name();
            field("signer_rank", new Found(signer.rank(), name.span(), name.confidence(), name.rule()));
        }
        if (signer != null) for (var line : signer.titleLines()) field("signer_title", line);
        for (var recipient : header.recipients()) field("recipient", recipient.name());
        field("archive", header.archive());
        field("effective", header.effective());
    }

    private void field(String name, @Nullable Found found) {
        if (found == null) {
            add(null, ItemKind.FIELD, name, null, null);
        } else {
            var read = new Item.Read(found.value(), found.confidence(), found.rule());
            add(null, ItemKind.FIELD, name, found.span(), read);
        }
    }

    private void duty(Task task) {
        var label = task.label() == null ? "" : task.label();
        var read = new Item.Read(task.span().text(), task.confidence(), task.rule());
        int duty = add(null, ItemKind.DUTY, label, task.span(), read, task.heading());
        var actors = task.actors().isEmpty() ? reading.defaultActors() : task.actors();
        for (var actor : actors) actor(actor, duty);
        var timings = new ArrayList<Item>();
        for (var action : task.actions()) timings.addAll(action(action, duty));
        items.add(DueProposal.row(items.size() + 1, duty, timings));
    }

    private void actor(Task.Actor actor, int duty) {
        var read = new Item.Read(actor.norm(), actor.confidence(), actor.rule());
        var source =
                actor.via() == null ? actor.source().name() : actor.source().name() + "/" + actor.via();
        int row = add(duty, ItemKind.ACTOR, actor.role().name(), actor.span(), read, source);
        var found = proposals.computeIfAbsent(actor.norm(), name -> units.propose(name, writing()));
        for (var proposal : found) items.add(proposal.item(items.size() + 1, row));
    }

    private Writing writing() {
        var issuer = reading.header().issuingBody();
        return new Writing(written, issuer == null ? null : issuer.value());
    }

    private List<Item> action(Task.Action action, int duty) {
        var read = new Item.Read(action.span().text(), action.confidence(), action.rule());
        int row = add(duty, ItemKind.ACTION, Integer.toString(action.segment()), action.span(), read);
        var timings = new ArrayList<Item>();
        for (var timing : action.timing()) {
            var due = DueText.of(timing, written);
            var told = new Item.Read(due, timing.confidence(), timing.rule());
            add(row, ItemKind.TIMING, timing.deadline().kind(), timing.span(), told);
            timings.add(items.getLast());
        }
        return timings;
    }

    private void named(String name, List<NamedThing> things) {
        for (var thing : things) {
            var read = new Item.Read(thing.name(), thing.confidence(), thing.rule());
            var place = thing.mentions().isEmpty() ? null : thing.mentions().getFirst();
            add(null, ItemKind.NAMED, name, place, read, thing.kind());
        }
    }

    private int add(
            @Nullable Integer parent, ItemKind kind, String name, @Nullable Span span, Item.@Nullable Read read) {
        return add(parent, kind, name, span, read, null);
    }

    private int add(
            @Nullable Integer parent,
            ItemKind kind,
            String name,
            @Nullable Span span,
            Item.@Nullable Read read,
            @Nullable String note) {
        int id = items.size() + 1;
        int position = kind == ItemKind.DUTY && span != null ? span.start() : id;
        items.add(new Item(id, parent, kind, name, position, place(span), read, note, null, false, false));
        return id;
    }

    static Item.@Nullable Place place(@Nullable Span span) {
        return span == null ? null : new Item.Place(span.start(), span.end(), span.text());
    }
}
