package vn.luytre.document;

import java.util.List;

/**
 * Who gets a document.
 *
 * @param addressees «Kính gửi»: of a letter, a submission, a report upwards; else empty
 * @param recipients «Nơi nhận»
 * @param archive what follows «Lưu:», «VT, PV05»
 */
public record Distribution(List<String> addressees, List<Recipient> recipients, String archive) {
    public Distribution {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }
}
