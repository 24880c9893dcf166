package vn.luytre.recognition;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A record of another module, by the address of its page: «https://host/activities/123», «/sites/45». */
public record RecordAddress(Ground.Kind kind, long record) {
    private static final Pattern PATH =
            Pattern.compile("(?:https?://[^/?#\\s]+)?(/[a-z]+/)(\\d{1,18})(?:[/?#]\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHOSEN = Pattern.compile("([A-Z]+)-(\\d{1,18})");

    /** As somebody pasted it; empty where it is no page of such a record. */
    public static Optional<RecordAddress> read(String pasted) {
        var path = PATH.matcher(pasted.strip());
        if (!path.matches()) return Optional.empty();
        return Stream.of(Ground.Kind.values())
                .filter(kind -> kind.address().equalsIgnoreCase(path.group(1)))
                .map(kind -> new RecordAddress(kind, Long.parseLong(path.group(2))))
                .findFirst();
    }

    /** «ACTIVITY-123», as a list of records sends it; empty where somebody made it up. */
    public static Optional<RecordAddress> chosen(String value) {
        var parts = CHOSEN.matcher(value);
        if (!parts.matches()) return Optional.empty();
        return Stream.of(Ground.Kind.values())
                .filter(kind -> kind.name().equals(parts.group(1)))
                .map(kind -> new RecordAddress(kind, Long.parseLong(parts.group(2))))
                .findFirst();
    }

    @Override
    public String toString() {
        return kind + "-" + record;
    }
}
