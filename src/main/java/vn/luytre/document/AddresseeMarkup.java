package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** «Kính gửi»: one addressee on its line, several below it. */
record AddresseeMarkup(Markup markup) {
    /**
     * The lines.
     *
     * @param place of the template, whose look one addressee gets
     */
    List<Element> of(List<String> addressees, Element place) {
        if (addressees.isEmpty()) return List.of();
        if (addressees.size() == 1) {
            var only = (Element) place.cloneNode(true);
            var slot = new Slot(only, Markup.all(only, "t"), List.of());
            for (int i = 0; i < slot.texts().size(); i++) {
                Markup.setText(slot.texts().get(i), i > 0 ? "" : "Kính gửi: " + Said.tidy(addressees.getFirst()));
            }
            return List.of(only);
        }
        var lines = new ArrayList<Element>();
        lines.add(markup.paragraph("LtAddressees", "Kính gửi:"));
        for (var line : Said.ended(addressees, "- ")) lines.add(markup.paragraph("LtAddresseeLine", line));
        lines.add(markup.paragraph("LtGap"));
        return lines;
    }
}
