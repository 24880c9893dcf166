package vn.luytre.safetymodel.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.luytre.safetymodel.FileLine;
import vn.luytre.safetymodel.FileLines;
import vn.luytre.safetymodel.ModelId;
import vn.luytre.web.NotFound;

/** A part of the file of a model that has lines. */
public enum FilePart {
    BOARD,
    FUNDS,
    EQUIPMENT;

    /** Its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FilePart of(String path) {
        return Stream.of(values())
                .filter(part -> part.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One of its lines. */
    FileLine line(FileLines lines, ModelId model, long number) {
        List<? extends FileLine> all = switch (this) {
            case BOARD -> lines.posts(model);
            case FUNDS -> lines.funds(model);
            case EQUIPMENT -> lines.equipment(model);
        };
        return all.stream().filter(line -> line.id() == number).findFirst().orElseThrow(NotFound::new);
    }
}
