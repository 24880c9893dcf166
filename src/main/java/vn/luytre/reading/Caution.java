package vn.luytre.reading;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a reading of a text that is not clean less sure: below «clean» nothing is certain. */
final class Caution {
    private final Confidence most;

    private Caution(Confidence most) {
        this.most = most;
    }

    /** The same reading, nothing in it surer than {@code most}. */
    static Reading atMost(Confidence most, Reading reading) {
        return most == Confidence.CERTAIN ? reading : (Reading) new Caution(most).copy(reading);
    }

    /** Whatever records a reading is made of: none can be forgotten here. */
    private @Nullable Object lowered(@Nullable Object value) {
        return switch (value) {
            case Confidence confidence -> confidence.and(most);
            case List<?> list -> list.stream().map(this::lowered).toList();
            case Record ours when ours.getClass().getPackage() == Reading.class.getPackage() -> copy(ours);
            case null, default -> value;
        };
    }

    private Record copy(Record original) {
        try {
            var components = original.getClass().getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++)
                values[i] = lowered(components[i].getAccessor().invoke(original));
            return original.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
