package vn.luytre.document;

import java.util.List;

/**
 * Who is to sign.
 *
 * @param mandates in whose place, in their order; empty where the head signs in person
 * @param titles «Phó Trưởng Ban Thường trực», «Giám đốc Công an tỉnh»
 * @param name with the rank where the force has them, «Đại tá Phạm Văn Mẫu»; empty while it is not known
 */
public record Signature(List<Mandate> mandates, List<String> titles, String name) {
    public Signature {
        mandates = List.copyOf(mandates);
        titles = List.copyOf(titles);
    }
}
