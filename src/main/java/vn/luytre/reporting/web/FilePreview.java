package vn.luytre.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.entry.FigureFile.Fault;
import vn.luytre.web.Refused;
import vn.luytre.web.Words;

/**
 * What a filled file would change.
 *
 * @param parts by unit, those with changes
 * @param same how many cells say what is there already
 */
public record FilePreview(List<Part> parts, int same, List<Fault> faults) {
    private static final Pattern ROW = Pattern.compile("(\\d{1,18});(\\d{1,9})((?:;\\d{1,4}=[^;=\\n]{1,40})+)");

    /** One cell that changes. */
    public record Changed(String code, String before, String after) {}

    /**
     * The changes of a unit.
     *
     * @param version of its sheet, as it is compared with
     * @param texts by position, as they stand in the file
     */
    public record Part(Unit unit, int version, Map<Integer, String> texts, List<Changed> changed) {
        /** As it is sent back when somebody agrees: «1000000001;3;7=12;8=-». */
        public String row() {
            return unit.id() + ";" + version
                    + new TreeMap<>(texts)
                            .entrySet().stream()
                                    .map(cell -> ";" + cell.getKey() + "=" + cell.getValue())
                                    .collect(Collectors.joining());
        }
    }

    /** What somebody agreed to. */
    record Agreed(UnitId unit, int version, Map<Integer, String> texts) {
        static Agreed of(String row) {
            var found = ROW.matcher(row.strip());
            if (!found.matches()) throw new Refused("figures.refused.version");
            var texts = new TreeMap<Integer, String>();
            for (var cell : found.group(3).substring(1).split(";", -1)) {
                var parts = cell.split("=", 2);
                texts.put(Integer.parseInt(parts[0]), parts[1]);
            }
            return new Agreed(new UnitId(Long.parseLong(found.group(1))), Integer.parseInt(found.group(2)), texts);
        }
    }

    /** How many cells change. */
    public int changes() {
        return parts.stream().mapToInt(part -> part.changed().size()).sum();
    }

    /** Whether there is something to take; what is faulty stays as it was. */
    public boolean isGood() {
        return !parts.isEmpty();
    }

    /** The faults as they are told again after the rest was taken, one in a line. */
    public String left(Words words) {
        return faults.stream().map(fault -> told(words, fault)).collect(Collectors.joining("\n"));
    }

    /** «Dòng 3, cột D: …». */
    public String told(Words words, Fault fault) {
        var sentence = words.of(fault.key(), fault.text());
        return fault.row() > 0
                ? words.of("figures.file.place", fault.row(), fault.column()) + " " + sentence
                : sentence;
    }
}
