package vn.luytre.reading;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.luytre.calendar.Deadline;
import vn.luytre.calendar.Operator;

/** Writes a reading as JSON of the schema {@code reading/1}: absent is null, an absent list is empty. */
public final class ReadingWriter {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private final JsonGenerator json;

    private ReadingWriter(JsonGenerator json) {
        this.json = json;
    }

    /** One object over many lines, for a person or a program to read. */
    public static void pretty(Reading reading, OutputStream out) {
        write(reading, out, new Indented());
    }

    /** One object on one line, for many documents in a row. */
    public static void line(Reading reading, OutputStream out) {
        write(reading, out, ObjectWriteContext.empty());
    }

    private static void write(Reading reading, OutputStream out, ObjectWriteContext context) {
        try (var json = JSON.createGenerator(context, out).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
            new ReadingWriter(json).reading(reading);
        }
    }

    /** Members indented by two blanks. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private void reading(Reading reading) {
        json.writeStartObject();
        text("schema", "reading/1");
        text("source", reading.source());
        json.writeNumberProperty("source_chars", reading.sourceLength());
        json.writeObjectPropertyStart("text_quality");
        text("verdict", reading.quality().verdict().word());
        json.writeNumberProperty("known_syllables", Math.round(reading.quality().knownSyllables() * 1000) / 1000.0);
        json.writeEndObject();
        list("pages", reading.pages(), this::page);
        found("secrecy", reading.secrecy());
        header(reading.header());
        list("default_actors", reading.defaultActors(), this::actor);
        list("citations", reading.citations(), this::citation);
        list("document_relations", reading.documentRelations(), this::documentRelation);
        list("tasks", reading.tasks(), this::task);
        list("reporting", reading.reporting(), this::duty);
        list("models", reading.models(), this::named);
        list("programmes", reading.programmes(), this::named);
        list("standards", reading.standards(), this::named);
        list("indicators", reading.indicators(), this::indicator);
        list("awards", reading.awards(), this::award);
        list("warnings", reading.warnings(), this::warning);
        json.writeEndObject();
    }

    private void page(Reading.PageStart page) {
        json.writeStartObject();
        json.writeNumberProperty("page", page.number());
        json.writeNumberProperty("start", page.start());
        json.writeEndObject();
    }

    private void header(Header header) {
        json.writeObjectPropertyStart("header");
        found("issuing_body", header.issuingBody());
        found("doc_type", header.docType());
        found("number", header.number());
        found("place", header.place());
        found("date", header.date());
        found("subject", header.subject());
        list("addressees", header.addressees(), this::value);
        signer(header.signer());
        list("recipients", header.recipients(), this::recipient);
        found("archive", header.archive());
        found("effective", header.effective());
        json.writeEndObject();
    }

    private void signer(Header.@Nullable Signer signer) {
        if (signer == null) {
            json.writeNullProperty("signer");
            return;
        }
        json.writeObjectPropertyStart("signer");
        found("name", signer.name());
        text("rank", signer.rank());
        list("title_lines", signer.titleLines(), this::value);
        text("authority_form", signer.authorityForm());
        json.writeEndObject();
    }

    private void recipient(Header.Recipient recipient) {
        json.writeStartObject();
        members(recipient.name());
        text("purpose", recipient.purpose());
        text("purpose_norm", recipient.purposeNorm());
        json.writeEndObject();
    }

    private void citation(Citation citation) {
        json.writeStartObject();
        text("id", citation.id());
        text("type", citation.type());
        text("number_symbol", citation.numberSymbol());
        text("canonical", citation.canonical());
        text("date", citation.date());
        text("issuer", citation.issuer());
        text("title", citation.title());
        list("relations", citation.relations(), relation -> {
            json.writeStartObject();
            text("type", relation.type());
            text("target", relation.target());
            json.writeEndObject();
        });
        list("mentions", citation.mentions(), mention -> {
            json.writeStartObject();
            place(mention.head());
            json.writeNumberProperty("full_end", mention.full().end());
            text("full_text", mention.full().text());
            json.writeEndObject();
        });
        sureness(citation.confidence(), citation.rule());
        json.writeEndObject();
    }

    private void documentRelation(Citation.DocumentRelation relation) {
        json.writeStartObject();
        text("type", relation.type());
        text("target", relation.target());
        place(relation.span());
        sureness(relation.confidence(), relation.rule());
        json.writeEndObject();
    }

    private void task(Task task) {
        json.writeStartObject();
        text("id", task.id());
        text("label", task.label());
        text("heading", task.heading());
        place(task.span());
        list("actors", task.actors(), this::actor);
        list("actions", task.actions(), this::action);
        text("product", task.product());
        sureness(task.confidence(), task.rule());
        json.writeEndObject();
    }

    private void actor(Task.Actor actor) {
        json.writeStartObject();
        text("name", actor.name());
        text("norm", actor.norm());
        text("role", actor.role().word());
        text("source", actor.source().name().toLowerCase(Locale.ROOT));
        var also = actor.also();
        list("also", also == null ? List.of() : List.of(also), role -> json.writeString(role.word()));
        text("via", actor.via());
        place(actor.span());
        sureness(actor.confidence(), actor.rule());
        json.writeEndObject();
    }

    private void action(Task.Action action) {
        json.writeStartObject();
        text("id", action.id());
        json.writeNumberProperty("seg", action.segment());
        place(action.span());
        list("actors", action.actors(), actor -> {
            json.writeStartObject();
            text("norm", actor.norm());
            text("role", actor.role().word());
            json.writeEndObject();
        });
        list("timing", action.timing(), this::timing);
        sureness(action.confidence(), action.rule());
        json.writeEndObject();
    }

    private void timing(Timing timing) {
        var deadline = timing.deadline();
        json.writeStartObject();
        text("kind", deadline.kind());
        Operator operator = deadline.op();
        text("op", operator == null ? null : operator.word());
        text("value", deadline.value());
        text("freq", deadline.freq());
        text("condition", timing.span().text());
        if (deadline instanceof Deadline.Recurring(var _, var _, Integer times) && times != null) {
            json.writeNumberProperty("times", times);
        }
        if (deadline instanceof Deadline.Relative relative) {
            json.writeBooleanProperty("working_days", relative.inWorkingDays());
        }
        json.writeBooleanProperty("year_inferred", timing.yearInferred());
        json.writeBooleanProperty("inherited", timing.inherited());
        place(timing.span());
        sureness(timing.confidence(), timing.rule());
        json.writeEndObject();
    }

    private void duty(ReportingDuty duty) {
        json.writeStartObject();
        text("id", duty.id());
        list("from", duty.from(), json::writeString);
        list("to", duty.to(), json::writeString);
        text("via", duty.via());
        text("content", duty.content());
        list("periods", duty.periods(), period -> {
            json.writeStartObject();
            text("period", period.period());
            text("freq", period.freq());
            var due = period.due();
            if (due == null) {
                json.writeNullProperty("due");
            } else {
                json.writeName("due");
                timing(due);
            }
            json.writeEndObject();
        });
        place(duty.span());
        sureness(duty.confidence(), duty.rule());
        json.writeEndObject();
    }

    private void named(NamedThing thing) {
        json.writeStartObject();
        text("name", thing.name());
        text("kind", thing.kind());
        text("code", thing.code());
        list("years", thing.years(), json::writeNumber);
        list("dates", thing.dates(), json::writeString);
        text("citation", thing.citation());
        list("mentions", thing.mentions(), mention -> {
            json.writeStartObject();
            place(mention);
            json.writeEndObject();
        });
        sureness(thing.confidence(), thing.rule());
        json.writeEndObject();
    }

    private void indicator(Indicator indicator) {
        json.writeStartObject();
        text("name", indicator.name());
        number("value", indicator.value());
        text("unit", indicator.unit());
        text("kind", indicator.kind());
        text("qualifier", indicator.qualifier());
        text("period", indicator.period());
        var comparison = indicator.comparison();
        if (comparison == null) {
            json.writeNullProperty("comparison");
        } else {
            json.writeObjectPropertyStart("comparison");
            text("direction", comparison.direction());
            number("value", comparison.value());
            text("unit", comparison.unit());
            text("base", comparison.base());
            json.writeEndObject();
        }
        number("of", indicator.of());
        number("percent", indicator.percent());
        text("scope", indicator.scope());
        place(indicator.span());
        sureness(indicator.confidence(), indicator.rule());
        json.writeEndObject();
    }

    private void award(Award award) {
        json.writeStartObject();
        text("kind", award.kind());
        text("recipient_type", award.recipientType());
        text("recipient", award.recipient());
        text("model", award.model());
        text("locality", award.locality());
        number("amount", award.amount());
        text("unit", award.unit());
        place(award.span());
        sureness(award.confidence(), award.rule());
        json.writeEndObject();
    }

    private void warning(Warning warning) {
        json.writeStartObject();
        text("code", warning.code());
        text("message", warning.message());
        var span = warning.span();
        if (span != null) {
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
        }
        json.writeEndObject();
    }

    private void found(String name, @Nullable Found found) {
        if (found == null) {
            json.writeNullProperty(name);
        } else {
            json.writeName(name);
            value(found);
        }
    }

    private void value(Found found) {
        json.writeStartObject();
        members(found);
        json.writeEndObject();
    }

    private void members(Found found) {
        text("value", found.value());
        place(found.span());
        sureness(found.confidence(), found.rule());
    }

    private void place(Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        text("text", span.text());
    }

    private void sureness(Confidence confidence, String rule) {
        text("confidence", confidence.word());
        text("rule", rule);
    }

    private void text(String name, @Nullable String value) {
        if (value == null) json.writeNullProperty(name);
        else json.writeStringProperty(name, value);
    }

    private void number(String name, @Nullable BigDecimal value) {
        if (value == null) json.writeNullProperty(name);
        else json.writeNumberProperty(name, value);
    }

    private <T> void list(String name, List<T> values, Consumer<T> one) {
        json.writeArrayPropertyStart(name);
        values.forEach(one);
        json.writeEndArray();
    }
}
