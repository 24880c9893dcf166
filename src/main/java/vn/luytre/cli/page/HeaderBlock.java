package vn.luytre.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.Reading;

/** The head of the page: what document it is. */
final class HeaderBlock {
    private static final String NOT_SAID = "(văn bản không ghi)";

    private final Marks marks;

    HeaderBlock(Marks marks) {
        this.marks = marks;
    }

    void write(Reading reading, Sheet sheet) {
        var header = reading.header();
        sheet.line(sheet.ink().title(title(header)));
        sheet.field("Tệp", Printable.line(reading.source()));
        if (reading.secrecy() != null) sheet.field("Độ mật", marks.value(reading.secrecy()));
        sheet.field("Cơ quan ban hành", orNotSaid(header.issuingBody()));
        sheet.field("Loại văn bản", orNotSaid(header.docType()));
        sheet.field("Số, ký hiệu", orNotSaid(header.number()));
        sheet.field("Ngày, nơi ký", dayAndPlace(header));
        sheet.field("Trích yếu", orNotSaid(header.subject()));
        sheet.field("Kính gửi", all(header.addressees()));
        sheet.field("Người ký", signer(header.signer()));
        sheet.field("Nơi nhận", recipients(header.recipients()));
        if (header.effective() != null) sheet.field("Hiệu lực từ", day(header.effective()));
    }

    private static String title(Header header) {
        var type = header.docType();
        var number = header.number();
        var title = type == null ? "VĂN BẢN" : Printable.line(type.value()).toUpperCase(Locale.ROOT);
        return number == null ? title : title + " " + Printable.line(number.value());
    }

    private String orNotSaid(@Nullable Found found) {
        return found == null ? NOT_SAID : marks.value(found);
    }

    private String dayAndPlace(Header header) {
        var day = header.date() == null ? NOT_SAID : day(header.date());
        return header.place() == null ? day : day + ", " + marks.value(header.place());
    }

    private String day(Found date) {
        return marks.marked(Written.days(date.value()), date.confidence());
    }

    private String all(List<Found> values) {
        return values.stream().map(marks::value).collect(Collectors.joining("; "));
    }

    private String signer(Header.@Nullable Signer signer) {
        if (signer == null) return NOT_SAID;
        var words = new ArrayList<String>();
        signer.titleLines().forEach(line -> words.add(marks.value(line)));
        var name = marks.value(signer.name());
        words.add(signer.rank() == null ? name : Printable.line(signer.rank()) + " " + name);
        return String.join(" – ", words);
    }

    private String recipients(List<Header.Recipient> recipients) {
        return recipients.stream()
                .map(one -> marks.value(one.name())
                        + (one.purposeNorm() == null ? "" : " (" + Printable.line(one.purposeNorm()) + ")"))
                .collect(Collectors.joining("; "));
    }
}
