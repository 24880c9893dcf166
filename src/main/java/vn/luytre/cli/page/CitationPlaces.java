package vn.luytre.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.luytre.reading.Citation;
import vn.luytre.reading.Span;

/** Which instruments are named in a stretch of the document. */
final class CitationPlaces {
    private record Place(int start, Citation citation) {}

    private final List<Place> places = new ArrayList<>();

    CitationPlaces(List<Citation> citations) {
        for (var citation : citations) {
            for (var mention : citation.mentions()) {
                places.add(new Place(mention.head().start(), citation));
            }
        }
        places.sort(Comparator.comparingInt(Place::start));
    }

    /** Those whose mention begins in the stretch, each once, in order. */
    Stream<Citation> within(Span span) {
        return places.subList(firstFrom(span.start()), firstFrom(span.end())).stream()
                .map(Place::citation)
                .distinct();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
