package vn.luytre.reporting.entry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.total.Numbers;

/**
 * What somebody typed into a form: nothing, a number or «does not apply» at each line that was there.
 *
 * @param texts by position, as typed
 * @param exempt positions that were ticked
 * @param faults keys of sentences by position
 * @param change what is to be written, of the lines without a fault
 */
public record TypedSheet(
        Map<Integer, String> texts, Set<Integer> exempt, Map<Integer, String> faults, Numbers.Change change) {
    public TypedSheet {
        texts = Map.copyOf(texts);
        exempt = Set.copyOf(exempt);
        faults = new TreeMap<>(faults);
    }

    /** Whether something cannot be read. */
    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** Reads fields «n7» and «x7» of a form; a line without a field stays as it is. */
    public static TypedSheet of(FigureForm form, Map<String, String> fields) {
        var reading = new Reading(form.width());
        for (var line : form.asked()) {
            var text = fields.get("n" + line.position());
            if (text == null || !line.indicator().isEntered()) continue;
            reading.take(line, text.strip(), fields.containsKey("x" + line.position()));
        }
        return new TypedSheet(reading.texts, reading.exempt, reading.faults, reading.change);
    }

    /**
     * The same without the lines that were left as they had been, where others have changed them since: what they wrote stays.
     *
     * @param meanwhile what others changed since this person looked, the last first
     */
    public TypedSheet withoutUntouched(FigureForm form, List<Change> meanwhile) {
        var seen = new HashMap<Integer, @Nullable Long>();
        for (var one : meanwhile) seen.put(one.position(), one.before()); // the first change is what was looked at
        var touched = new HashMap<>(texts);
        for (var line : form.lines()) {
            if (seen.containsKey(line.position()) && isAs(line, seen.get(line.position()))) {
                touched.remove(line.position());
            }
        }
        return new TypedSheet(touched, exempt, faults, change);
    }

    /** Whether a line says what a change tells of it; a text that is no number is nothing that others can have written. */
    private boolean isAs(Line line, @Nullable Long told) {
        var text = texts.getOrDefault(line.position(), "");
        if (exempt.contains(line.position())) return text.isEmpty() && told != null && told == Change.EXEMPT;
        if (text.isEmpty()) return told == null;
        var number = FigureNumber.read(text, line.indicator());
        return number.isPresent() && told != null && told == number.getAsLong();
    }

    private static final class Reading {
        private final Map<Integer, String> texts = new HashMap<>();
        private final Set<Integer> exempt = new HashSet<>();
        private final Map<Integer, String> faults = new HashMap<>();
        private final Numbers.Change change;

        Reading(int width) {
            change = new Numbers.Change(width);
        }

        void take(Line line, String text, boolean ticked) {
            int at = line.position();
            texts.put(at, text);
            if (ticked) exempt.add(at);
            if (ticked && !text.isEmpty()) faults.put(at, "figures.fault.both");
            else if (ticked) change.exempt(at);
            else if (text.isEmpty()) change.nothing(at);
            else number(line, text);
        }

        private void number(Line line, String text) {
            var number = FigureNumber.read(text, line.indicator());
            if (number.isPresent()) change.number(line.position(), number.getAsLong());
            else faults.put(line.position(), fault(line));
        }

        private static String fault(Line line) {
            return line.indicator().decimals() == 0 ? "figures.fault.whole" : "figures.fault.number";
        }
    }
}
