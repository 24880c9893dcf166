package vn.luytre.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;

/**
 * A DOCX with placeholders in double braces, by which documents look as an office wants them. Ours have the measures of
 * Nghị định 30/2020/NĐ-CP, phụ lục I; an office may change them in its word processor.
 */
public final class DocumentTemplate {
    private static final int LARGEST = 2_000_000;

    private final byte[] bytes;
    private final Set<Placeholder> placeholders;

    private DocumentTemplate(byte[] bytes, Set<Placeholder> placeholders) {
        this.bytes = bytes;
        this.placeholders = placeholders;
    }

    /** The template of an office. Refused, with all faults, where a placeholder is missing, unknown, or where it can do nothing. */
    public static DocumentTemplate of(byte[] docx) throws DocumentRefused {
        return of(docx, OfficialType.REPORT);
    }

    private static DocumentTemplate of(byte[] docx, OfficialType type) throws DocumentRefused {
        if (docx.length > LARGEST) throw new DocumentRefused("Mẫu lớn quá 2 MB; hãy bỏ bớt hình trong mẫu.");
        try (var opened = OpenTemplate.of(docx)) {
            var found = EnumSet.noneOf(Placeholder.class);
            var faults = new ArrayList<>(opened.faults());
            for (var slot : opened.slots()) slot.holes().forEach(hole -> found.add(hole.placeholder()));
            for (var one : Placeholder.values()) {
                if (one.isRequired(type) && !found.contains(one)) faults.add("Mẫu thiếu chỗ điền " + one + ".");
            }
            if (!faults.isEmpty()) throw new DocumentRefused(faults);
            return new DocumentTemplate(docx.clone(), found);
        }
    }

    /** Ours, for a type. */
    public static DocumentTemplate standard(OfficialType type) {
        try {
            return of(standardFile(type), type);
        } catch (DocumentRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ours as a file, to be changed in a word processor. */
    public static byte[] standardFile(OfficialType type) {
        var name = switch (type) {
            case LETTER -> "cong-van.docx";
            case CERTIFICATE -> "giay-cong-nhan.docx";
            default -> "van-ban.docx";
        };
        try (var file = DocumentTemplate.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is not in the program");
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OpenTemplate open() throws DocumentRefused {
        return OpenTemplate.of(bytes);
    }

    /** What a document says must have its place, lest it be lost. */
    void mustHold(Placeholder placeholder) throws DocumentRefused {
        if (!placeholders.contains(placeholder)) {
            throw new DocumentRefused("Văn bản này cần chỗ điền " + placeholder + " mà mẫu không có.");
        }
    }
}
