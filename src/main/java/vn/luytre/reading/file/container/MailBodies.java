package vn.luytre.reading.file.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Sorts the parts of a mail: its own text (of several forms the plain one), attached files, and what is no document. */
final class MailBodies {
    /** Pictures of signatures in the text of the mail are smaller, in bytes. */
    static final int LOGO = 10 * 1024;

    /** How its own text is called among the parts of a mail. */
    static final String TEXT = "(nội dung thư)";

    private static final Set<String> NO_DOCUMENTS = Set.of(
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "application/ms-tnef");
    private static final List<String> ENDINGS = List.of(".ics", ".vcf", ".p7s", ".asc", "winmail.dat");

    private final Parts parts;
    /** Forms of one text, of which one is taken. */
    private final List<MailText> forms = new ArrayList<>();
    /** Number of the choice between them; 0 for none. */
    private int open;

    private int unnamed;

    MailBodies(Parts parts) {
        this.parts = parts;
    }

    void add(MailFields fields, int choice, InputStream content) throws IOException {
        if (choice != open) flush(choice);
        if (fields.isBody()) body(MailText.of(fields, content));
        else attached(fields, content);
    }

    private void body(MailText text) throws IOException {
        if (open == 0) keep(text);
        else forms.add(text);
    }

    /** The choice has ended: of the forms of one text the plain one is taken, unless it is empty. */
    private void flush(int choice) throws IOException {
        var taken = forms.stream()
                .filter(form -> !form.isBlank())
                .min((one, other) -> Boolean.compare(one.isHtml(), other.isHtml()));
        if (taken.isPresent()) keep(taken.get());
        forms.clear();
        open = choice;
    }

    private void keep(MailText text) throws IOException {
        if (!text.isBlank()) text.keep(TEXT, parts);
    }

    void finish() throws IOException {
        flush(0);
    }

    private void attached(MailFields fields, InputStream content) throws IOException {
        var name = name(fields);
        if (isNoDocument(fields, name)) parts.leaveOut(name);
        else if (fields.isWithinText() && fields.type().startsWith("image/")) picture(name, content);
        else if (fields.type().startsWith("text/") && fields.charset() != null)
            MailText.of(fields, content).keep(name, parts);
        else parts.keep(name, content);
    }

    private String name(MailFields fields) {
        if (fields.name() != null) return Objects.requireNonNull(fields.name());
        return fields.type().equals("message/rfc822") ? "(thư kèm theo)" : "(tệp kèm theo " + ++unnamed + ")";
    }

    private static boolean isNoDocument(MailFields fields, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return NO_DOCUMENTS.contains(fields.type()) || ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private void picture(String name, InputStream content) throws IOException {
        var first = content.readNBytes(LOGO);
        if (first.length < LOGO) parts.leaveOut(name);
        else parts.keep(name, new SequenceInputStream(new ByteArrayInputStream(first), content));
    }
}
