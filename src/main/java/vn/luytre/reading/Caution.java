package vn.luytre.reading;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a reading less sure where its text is not: below «clean» nothing is certain, nor is what stands in doubt. */
final class Caution {
    private final Legibility legibility;

    private Caution(Legibility legibility) {
        this.legibility = legibility;
    }

    /** The same reading, nothing in it surer than {@code most}, nor than its place in the text allows. */
    static Reading atMost(Confidence most, Legibility legibility, Reading reading) {
        boolean isSure = most == Confidence.CERTAIN && legibility.isFull();
        return isSure ? reading : (Reading) new Caution(legibility).copy(reading, most);
    }

    /** Whatever records a reading is made of: none can be forgotten here. */
    private @Nullable Object lowered(@Nullable Object value, Confidence most) {
        return switch (value) {
            case Confidence confidence -> confidence.and(most);
            case List<?> list -> list.stream().map(item -> lowered(item, most)).toList();
            case Record ours when isOurs(ours) -> copy(ours, most);
            case null, default -> value;
        };
    }

    private static boolean isOurs(Record value) {
        return value.getClass().getPackage() == Reading.class.getPackage();
    }

    private Record copy(Record original, Confidence most) {
        try {
            var components = original.getClass().getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++)
                values[i] = components[i].getAccessor().invoke(original);
            var own = most.and(legible(values));
            for (int i = 0; i < values.length; i++)
                values[i] = lowered(values[i], values[i] instanceof Confidence ? own : most);
            return original.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a record with these values may claim: by its own place, or by the surest of its mentions. */
    private Confidence legible(@Nullable Object[] values) {
        var most = Confidence.CERTAIN;
        for (var value : values) {
            if (value instanceof Span span) most = most.and(legibility.most(span));
            else if (value instanceof List<?> mentions) most = most.and(ofMentions(mentions));
        }
        return most;
    }

    private Confidence ofMentions(List<?> mentions) {
        return mentions.stream()
                .map(mention -> mention instanceof Citation.Mention citation ? citation.head() : mention)
                .filter(Span.class::isInstance)
                .map(span -> legibility.most((Span) span))
                .min(Comparator.naturalOrder())
                .orElse(Confidence.CERTAIN);
    }
}
