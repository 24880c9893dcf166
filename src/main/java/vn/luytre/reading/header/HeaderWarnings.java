package vn.luytre.reading.header;

import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Span;
import vn.luytre.reading.Warning;

/** What head and foot do not say, or say wrongly, for the person who has to register or sign the document. */
public final class HeaderWarnings {
    private final PreparedText text;
    private final Header header;
    private final List<Warning> warnings = new ArrayList<>();

    private HeaderWarnings(PreparedText text, Header header) {
        this.text = text;
        this.header = header;
    }

    public static List<Warning> of(PreparedText text, Header header) {
        if (text.words().size() == 0) return List.of();
        var all = new HeaderWarnings(text, header);
        all.date();
        all.number();
        all.rest();
        return List.copyOf(all.warnings);
    }

    private void date() {
        if (header.date() != null) return;
        var placeAndDate = PlaceAndDate.read(
                HeadLines.of(text),
                Pieces.of(text, text.parts().foot(), text.parts().annexes()));
        var impossible = placeAndDate.impossible();
        if (impossible != null) {
            add(
                    "impossible-date",
                    "Không có %s; cần kiểm tra lại ngày ban hành.".formatted(impossible.text()),
                    impossible);
        } else {
            add("no-date", "Không thấy ngày, tháng, năm ban hành.");
        }
    }

    private void number() {
        var number = header.number();
        var type = header.docType();
        if (number == null) {
            add("no-number", "Không thấy số, ký hiệu của văn bản.");
        } else if (type != null) {
            String signed = TypeReader.signedBy(NumberReader.symbol(number.value()));
            if (signed != null && !signed.equals(type.value()) && isPrinted(type)) {
                String message = "Ký hiệu «%s» là của %s, nhưng tên loại in là %s."
                        .formatted(number.value(), signed, type.value());
                add("type-mismatch", message, number.span());
            }
        }
    }

    /** «quy chế phối hợp» is a «quy chế»: only another type altogether is a fault. */
    private static boolean isPrinted(Found type) {
        return type.rule().equals("type.printed") && !type.value().startsWith("quy ");
    }

    private void rest() {
        var type = header.docType();
        if (type == null) add("no-type", "Không xác định được tên loại văn bản.");
        if (header.issuingBody() == null) add("no-issuer", "Không thấy tên cơ quan ban hành.");
        if (header.place() == null) add("no-place", "Không thấy địa danh ban hành.");
        if (header.subject() == null) add("no-subject", "Văn bản không ghi trích yếu.");
        if (header.signer() == null) add("no-signer", "Không thấy họ tên người ký.");
        if (header.recipients().isEmpty()) add("no-recipients", "Không thấy danh sách nơi nhận.");
        boolean letter =
                type != null && (type.value().equals("công văn") || type.value().equals("tờ trình"));
        if (letter && header.addressees().isEmpty()) add("no-addressee", "Văn bản không ghi nơi kính gửi.");
        if (header.archive() == null && !header.recipients().isEmpty()) {
            add("no-archive", "Nơi nhận chưa ghi bộ phận lưu văn bản.");
        }
    }

    private void add(String code, String message) {
        warnings.add(new Warning(code, message, null));
    }

    private void add(String code, String message, Span span) {
        warnings.add(new Warning(code, message, span));
    }
}
