package vn.luytre.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.SourceText;
import vn.luytre.reading.Spec;
import vn.luytre.reading.Warning;

class HeaderSpecTests {
    @ParameterizedTest
    @MethodSource
    void readsHeadAndFootAsTheSpecSays(Spec spec) {
        var text = prepared(spec);
        assertThat(shown(text, HeaderReader.read(text))).containsExactlyElementsOf(spec.expected());
    }

    static Stream<Spec> readsHeadAndFootAsTheSpecSays() {
        return Stream.of("head", "title", "signature", "issuer")
                .flatMap(name -> Spec.load("header/" + name + ".spec").stream());
    }

    @ParameterizedTest
    @MethodSource
    void warnsOfWhatTheSpecSays(Spec spec) {
        var text = prepared(spec);
        assertThat(HeaderWarnings.of(text, HeaderReader.read(text)))
                .map(Warning::code)
                .containsExactlyElementsOf(spec.expected());
    }

    static Stream<Spec> warnsOfWhatTheSpecSays() {
        return Spec.load("header/warnings.spec").stream();
    }

    /** «⏎» is a line break, «⇥» the gap between two columns. */
    private static PreparedText prepared(Spec spec) {
        String text = spec.text().replace(" ⏎ ", "\n").replace("⏎", "\n").replace("⇥", " ".repeat(12));
        return PreparedText.of(SourceText.of("spec", text));
    }

    private static List<String> shown(PreparedText text, Header header) {
        var lines = new ArrayList<String>();
        show(lines, "issuer", header.issuingBody());
        show(lines, "type", header.docType());
        show(lines, "number", header.number());
        show(lines, "place", header.place());
        show(lines, "date", header.date());
        show(lines, "subject", header.subject());
        header.addressees().forEach(addressee -> show(lines, "to", addressee));
        var signer = header.signer();
        if (signer != null) {
            signer.titleLines().forEach(title -> show(lines, "title", title));
            if (signer.authorityForm() != null) lines.add("form: " + signer.authorityForm());
            if (signer.rank() != null) lines.add("rank: " + signer.rank());
            show(lines, "signed", signer.name());
        }
        for (var recipient : header.recipients()) {
            String purpose = recipient.purposeNorm() == null ? "" : " | " + recipient.purposeNorm();
            lines.add("recipient: " + recipient.name().value() + purpose + sureness(recipient.name()));
        }
        show(lines, "archive", header.archive());
        show(lines, "effective", header.effective());
        show(lines, "secrecy", SecrecyReader.read(text));
        return lines;
    }

    private static void show(List<String> lines, String field, @Nullable Found found) {
        if (found != null) lines.add(field + ": " + found.value() + sureness(found));
    }

    private static String sureness(Found found) {
        return found.confidence() == Confidence.CERTAIN
                ? ""
                : " (" + found.confidence().word() + ")";
    }
}
