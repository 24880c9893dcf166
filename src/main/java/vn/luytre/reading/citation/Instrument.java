package vn.luytre.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One cited instrument while its mentions are brought together. */
final class Instrument {
    final String type;
    final @Nullable String canonical;
    final List<Mention> mentions = new ArrayList<>();

    Instrument(String type, @Nullable String canonical) {
        this.type = type;
        this.canonical = canonical;
    }

    void add(Mention mention) {
        int place = mentions.size();
        while (place > 0
                && mentions.get(place - 1).head().from() > mention.head().from()) place--;
        mentions.add(place, mention);
    }

    /** The word where it is named first. */
    int first() {
        return mentions.getFirst().head().from();
    }

    /** Two offices may give the same number: then both the day and the issuer differ. */
    boolean differsFrom(Mention mention) {
        var day = mention.day();
        var issuer = mention.issuer();
        if (day == null || issuer == null) return false;
        for (var known : mentions) {
            if (known.day() == null || known.issuer() == null) continue;
            return !Objects.equals(known.day().iso(), day.iso())
                    && !known.issuer().equalsIgnoreCase(issuer);
        }
        return false;
    }
}
