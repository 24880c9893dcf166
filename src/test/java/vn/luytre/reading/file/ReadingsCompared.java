package vn.luytre.reading.file;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.Reading;
import vn.luytre.reading.Span;

/** Two readings of one document, from its text and from a file of another format: what both must say alike. */
record ReadingsCompared(Reading expected, Reading actual) {
    static List<String> header(Header header) {
        var signer = header.signer();
        var fields = Stream.of(
                        header.issuingBody(),
                        header.docType(),
                        header.number(),
                        header.place(),
                        header.date(),
                        header.subject(),
                        header.archive(),
                        signer == null ? null : signer.name())
                .map(ReadingsCompared::value);
        var titles = signer == null
                ? Stream.<String>empty()
                : signer.titleLines().stream().map(Found::value);
        var addressees = header.addressees().stream().map(Found::value);
        var recipients = header.recipients().stream().map(one -> one.name().value() + ", " + one.purposeNorm());
        return Stream.of(fields, titles, addressees, recipients)
                .flatMap(one -> one)
                .toList();
    }

    private static String value(@Nullable Found found) {
        return found == null ? "none" : found.value();
    }

    static List<String> citations(Reading reading) {
        return reading.citations().stream()
                .map(citation -> String.join(" | ", citation.type(), "" + citation.canonical(), "" + citation.date()))
                .sorted()
                .toList();
    }

    static List<String> tasks(Reading reading) {
        return reading.tasks().stream()
                .map(task -> task.label() + " " + plain(task.span()))
                .toList();
    }

    private static String plain(Span span) {
        return span.text().replaceAll("[\\s|]++", " ");
    }

    boolean sameHeader() {
        return header(expected.header()).equals(header(actual.header()));
    }

    boolean sameCitations() {
        return citations(expected).equals(citations(actual));
    }

    boolean sameTasks() {
        return tasks(expected).equals(tasks(actual));
    }

    boolean sameReports() {
        return expected.reporting().size() == actual.reporting().size();
    }
}
