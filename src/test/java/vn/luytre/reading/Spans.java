package vn.luytre.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Every stretch that a reading names. */
final class Spans {
    private Spans() {}

    static List<Span> of(Reading reading) {
        var spans = new ArrayList<Span>();
        header(reading.header()).forEach(spans::add);
        reading.defaultActors().forEach(actor -> spans.add(actor.span()));
        reading.citations()
                .forEach(citation -> citation.mentions().forEach(mention -> {
                    spans.add(mention.head());
                    spans.add(mention.full());
                }));
        reading.documentRelations().forEach(relation -> spans.add(relation.span()));
        reading.tasks().forEach(task -> spans.addAll(of(task)));
        reading.reporting().forEach(duty -> spans.add(duty.span()));
        Stream.of(reading.models(), reading.programmes(), reading.standards())
                .flatMap(List::stream)
                .forEach(thing -> spans.addAll(thing.mentions()));
        reading.indicators().forEach(indicator -> spans.add(indicator.span()));
        reading.awards().forEach(award -> spans.add(award.span()));
        return spans;
    }

    static List<Span> of(Task task) {
        var spans = new ArrayList<Span>();
        spans.add(task.span());
        task.actors().forEach(actor -> spans.add(actor.span()));
        task.actions().forEach(action -> {
            spans.add(action.span());
            action.timing().forEach(timing -> spans.add(timing.span()));
        });
        return spans;
    }

    private static Stream<Span> header(Header header) {
        var values = Stream.of(
                        header.issuingBody(),
                        header.docType(),
                        header.number(),
                        header.place(),
                        header.date(),
                        header.subject(),
                        header.archive(),
                        header.effective())
                .filter(Objects::nonNull)
                .map(Found::span);
        var lists = Stream.concat(
                header.addressees().stream().map(Found::span),
                header.recipients().stream().map(recipient -> recipient.name().span()));
        return Stream.concat(values, lists);
    }
}
