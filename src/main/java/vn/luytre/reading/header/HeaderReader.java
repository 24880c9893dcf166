package vn.luytre.reading.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Found;
import vn.luytre.reading.Header;
import vn.luytre.reading.PreparedText;

/** Reads the head and the foot of a document. */
public final class HeaderReader {
    private HeaderReader() {}

    public static Header read(PreparedText text) {
        if (text.words().size() == 0) return Header.EMPTY;
        var head = HeadLines.of(text);
        List<Piece> foot = Pieces.of(text, text.parts().foot(), text.parts().annexes());
        var recipients = new RecipientReader(text);
        var signature = recipients.read(foot);
        var number = NumberReader.read(head);
        var placeAndDate = PlaceAndDate.read(head, foot);
        return new Header(
                issuer(head, number, placeAndDate.place()),
                TypeReader.read(head, number),
                number == null ? null : number.found(),
                placeAndDate.place(),
                placeAndDate.date(),
                new SubjectReader(head).read(),
                new AddresseeReader(head).read(),
                new SignerReader(text).read(signature),
                recipients.recipients(),
                recipients.archive(),
                EffectReader.read(text, placeAndDate.date()));
    }

    private static @Nullable Found issuer(HeadLines head, @Nullable NumberReader number, @Nullable Found place) {
        var printed = new IssuerReader(head).read(place);
        if (printed != null) return printed;
        var named = new IssuerInText(head.text()).read(place);
        return named != null ? named : IssuerBySymbol.read(head.text(), number, place);
    }
}
