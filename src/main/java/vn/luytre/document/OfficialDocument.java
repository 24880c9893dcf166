package vn.luytre.document;

import java.util.List;

/**
 * What stands in an official document (Nghị định 30/2020/NĐ-CP, phụ lục I). It has no marking of secrecy: secret documents are
 * not made here.
 *
 * @param subject «trích yếu», after «V/v» in a letter
 */
public record OfficialDocument(
        OfficialType type,
        Letterhead head,
        String subject,
        Basis basis,
        List<Block> body,
        Distribution distribution,
        Signature signature,
        List<Annex> annexes) {
    public OfficialDocument {
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }
}
