package vn.luytre.reporting.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.luytre.reporting.report.ReportKind.RecordKind;

/** Where a paragraph came from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Source.Typed.class, name = "typed"),
    @JsonSubTypes.Type(value = Source.Worded.class, name = "worded"),
    @JsonSubTypes.Type(value = Source.Figures.class, name = "figures"),
    @JsonSubTypes.Type(value = Source.Records.class, name = "records"),
    @JsonSubTypes.Type(value = Source.Gathered.class, name = "gathered")
})
public sealed interface Source {
    /** A person wrote it. */
    record Typed() implements Source {}

    /** A sentence that the program has for every report of its kind. */
    record Worded() implements Source {}

    /** From figures, each with its value at that time. */
    record Figures(List<FigureThen> figures) implements Source {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * From records.
     *
     * @param form whose
     * @param period of it, as addresses have it
     */
    record Records(RecordKind kind, String form, String period) implements Source {}

    /**
     * From the report of a unit below.
     *
     * @param number of the version that was sent
     */
    record Gathered(long report, int number, long paragraph, long unit, String unitName) implements Source {}

    /** The figures that it tells; none of another source. */
    default List<FigureThen> told() {
        return this instanceof Figures(var figures) ? figures : List.of();
    }
}
