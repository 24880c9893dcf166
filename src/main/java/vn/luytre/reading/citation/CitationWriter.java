package vn.luytre.reading.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Citation;
import vn.luytre.reading.Confidence;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.Span;

/** Makes the citations of the reading out of the instruments found. */
final class CitationWriter {
    private final PreparedText text;
    private final List<Instrument> instruments;
    private final IdentityHashMap<Mention, String> ids = new IdentityHashMap<>();

    CitationWriter(PreparedText text, List<Instrument> instruments) {
        this.text = text;
        this.instruments = instruments;
        for (int i = 0; i < instruments.size(); i++) {
            for (var mention : instruments.get(i).mentions) ids.put(mention, "C" + (i + 1));
        }
    }

    Citations write(List<Relations.Link> links, List<DocumentRelations.Link> own) {
        var relations = new HashMap<String, LinkedHashSet<Citation.Relation>>();
        for (var link : links) {
            String from = ids.get(link.from());
            String to = ids.get(link.to());
            if (from == null || to == null || from.equals(to)) continue;
            relations.computeIfAbsent(from, _ -> new LinkedHashSet<>()).add(new Citation.Relation(link.type(), to));
        }
        var all = new ArrayList<Citation>();
        for (int i = 0; i < instruments.size(); i++) {
            String id = "C" + (i + 1);
            all.add(citation(id, instruments.get(i), List.copyOf(relations.getOrDefault(id, new LinkedHashSet<>()))));
        }
        return new Citations(List.copyOf(all), ofDocument(own), CitationWarnings.of(text, instruments));
    }

    private Citation citation(String id, Instrument instrument, List<Citation.Relation> relations) {
        @Nullable String date = null;
        @Nullable String issuer = null;
        @Nullable String title = null;
        var confidence = Confidence.UNSURE;
        var mentions = new ArrayList<Citation.Mention>();
        for (var mention : instrument.mentions) {
            if (date == null && mention.day() != null) date = mention.day().iso();
            if (issuer == null) issuer = mention.issuer();
            if (title == null) title = title(mention);
            if (mention.head().confidence().compareTo(confidence) < 0)
                confidence = mention.head().confidence();
            mentions.add(
                    new Citation.Mention(head(mention), text.span(mention.head().from(), mention.after())));
        }
        var first = instrument.mentions.getFirst().head();
        var number = first.number();
        for (var mention : instrument.mentions) {
            if (mention.head().number() != null && mention.head().number().hasSymbol()) {
                number = mention.head().number();
                break;
            }
        }
        return new Citation(
                id,
                instrument.type,
                number == null ? null : number.value(),
                instrument.canonical,
                date,
                issuer,
                title,
                relations,
                List.copyOf(mentions),
                confidence,
                first.rule());
    }

    private Span head(Mention mention) {
        return text.span(mention.head().from(), mention.head().after());
    }

    private @Nullable String title(Mention mention) {
        var title = mention.titleWords();
        return title == null ? null : text.words().between(title.from(), title.to());
    }

    private List<Citation.DocumentRelation> ofDocument(List<DocumentRelations.Link> own) {
        var all = new ArrayList<Citation.DocumentRelation>();
        var seen = new LinkedHashSet<Citation.Relation>();
        for (var link : own) {
            String target = ids.get(link.target());
            if (target == null || !seen.add(new Citation.Relation(link.type(), target))) continue;
            var span = text.span(link.from(), link.target().head().named());
            all.add(new Citation.DocumentRelation(
                    link.type(),
                    target,
                    span,
                    link.confidence(),
                    "relation." + (link.from() < link.target().head().from() ? "lead" : "list")));
        }
        return List.copyOf(all);
    }
}
