package vn.luytre.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a reading of a text that is not clean less sure: below «clean» nothing is certain. */
final class Caution {
    private final Confidence most;

    private Caution(Confidence most) {
        this.most = most;
    }

    /** The same reading, nothing in it surer than {@code most}. */
    static Reading atMost(Confidence most, Reading reading) {
        return most == Confidence.CERTAIN ? reading : new Caution(most).reading(reading);
    }

    private Reading reading(Reading reading) {
        return new Reading(
                reading.source(),
                reading.sourceLength(),
                reading.quality(),
                found(reading.secrecy()),
                header(reading.header()),
                actors(reading.defaultActors()),
                reading.citations().stream().map(this::citation).toList(),
                reading.documentRelations().stream().map(this::relation).toList(),
                reading.tasks().stream().map(this::task).toList(),
                reading.reporting().stream().map(this::duty).toList(),
                things(reading.models()),
                things(reading.programmes()),
                things(reading.standards()),
                reading.indicators().stream().map(this::indicator).toList(),
                reading.awards().stream().map(this::award).toList(),
                reading.warnings());
    }

    private @Nullable Found found(@Nullable Found found) {
        return found == null ? null : value(found);
    }

    private Found value(Found found) {
        return new Found(found.value(), found.span(), found.confidence().and(most), found.rule());
    }

    private List<Found> values(List<Found> values) {
        return values.stream().map(this::value).toList();
    }

    private Header header(Header header) {
        return new Header(
                found(header.issuingBody()),
                found(header.docType()),
                found(header.number()),
                found(header.place()),
                found(header.date()),
                found(header.subject()),
                values(header.addressees()),
                signer(header.signer()),
                header.recipients().stream()
                        .map(one -> new Header.Recipient(value(one.name()), one.purpose(), one.purposeNorm()))
                        .toList(),
                found(header.archive()),
                found(header.effective()));
    }

    private Header.@Nullable Signer signer(Header.@Nullable Signer signer) {
        if (signer == null) return null;
        return new Header.Signer(
                value(signer.name()), signer.rank(), values(signer.titleLines()), signer.authorityForm());
    }

    private List<Task.Actor> actors(List<Task.Actor> actors) {
        return actors.stream().map(this::actor).toList();
    }

    private Task.Actor actor(Task.Actor actor) {
        return new Task.Actor(
                actor.name(),
                actor.norm(),
                actor.role(),
                actor.source(),
                actor.also(),
                actor.via(),
                actor.span(),
                actor.confidence().and(most),
                actor.rule());
    }

    private Citation citation(Citation citation) {
        return new Citation(
                citation.id(),
                citation.type(),
                citation.numberSymbol(),
                citation.canonical(),
                citation.date(),
                citation.issuer(),
                citation.title(),
                citation.relations(),
                citation.mentions(),
                citation.confidence().and(most),
                citation.rule());
    }

    private Citation.DocumentRelation relation(Citation.DocumentRelation relation) {
        return new Citation.DocumentRelation(
                relation.type(),
                relation.target(),
                relation.span(),
                relation.confidence().and(most),
                relation.rule());
    }

    private Task task(Task task) {
        return new Task(
                task.id(),
                task.label(),
                task.heading(),
                task.span(),
                actors(task.actors()),
                task.actions().stream().map(this::action).toList(),
                task.product(),
                task.confidence().and(most),
                task.rule());
    }

    private Task.Action action(Task.Action action) {
        return new Task.Action(
                action.id(),
                action.segment(),
                action.span(),
                actors(action.actors()),
                action.timing().stream().map(this::timing).toList(),
                action.confidence().and(most),
                action.rule());
    }

    private Timing timing(Timing timing) {
        return new Timing(
                timing.deadline(),
                timing.yearInferred(),
                timing.inherited(),
                timing.span(),
                timing.confidence().and(most),
                timing.rule());
    }

    private ReportingDuty duty(ReportingDuty duty) {
        return new ReportingDuty(
                duty.id(),
                duty.from(),
                duty.to(),
                duty.via(),
                duty.content(),
                duty.periods().stream().map(this::period).toList(),
                duty.span(),
                duty.confidence().and(most),
                duty.rule());
    }

    private ReportingDuty.Period period(ReportingDuty.Period period) {
        var due = period.due();
        return new ReportingDuty.Period(period.period(), period.freq(), due == null ? null : timing(due));
    }

    private List<NamedThing> things(List<NamedThing> things) {
        return things.stream().map(this::thing).toList();
    }

    private NamedThing thing(NamedThing thing) {
        return new NamedThing(
                thing.name(),
                thing.kind(),
                thing.code(),
                thing.years(),
                thing.dates(),
                thing.citation(),
                thing.mentions(),
                thing.confidence().and(most),
                thing.rule());
    }

    private Indicator indicator(Indicator indicator) {
        return new Indicator(
                indicator.name(),
                indicator.value(),
                indicator.unit(),
                indicator.kind(),
                indicator.qualifier(),
                indicator.period(),
                indicator.comparison(),
                indicator.of(),
                indicator.percent(),
                indicator.scope(),
                indicator.span(),
                indicator.confidence().and(most),
                indicator.rule());
    }

    private Award award(Award award) {
        return new Award(
                award.kind(),
                award.recipientType(),
                award.recipient(),
                award.model(),
                award.locality(),
                award.amount(),
                award.unit(),
                award.span(),
                award.confidence().and(most),
                award.rule());
    }
}
