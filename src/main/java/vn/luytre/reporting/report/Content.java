package vn.luytre.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.document.Block.Heading.Level;
import vn.luytre.document.Cell;
import vn.luytre.document.OfficialType;
import vn.luytre.document.Table.Column.Side;

/** What a report says, all of it: of this are made the document, its annexes and the page; and this is kept when it is sent. */
public record Content(
        OfficialType type,
        String subject,
        ReportHead head,
        List<Section> sections,
        List<AnnexTable> annexes,
        List<FigureThen> figures) {
    public Content {
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        figures = List.copyOf(figures);
    }

    /**
     * A section that says something.
     *
     * @param level null without a heading
     * @param label «I», «1»
     */
    public record Section(String code, @Nullable Level level, String label, String heading, List<Said> paragraphs) {}

    /** A paragraph. */
    public record Said(long id, String text, Source source, boolean edited) {
        /** Its lines: each is printed as a paragraph. */
        @JsonIgnore
        public List<String> lines() {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(String::strip)
                    .toList();
        }
    }

    /** A table behind the text. */
    public record AnnexTable(String title, List<Column> columns, int keys, List<List<Value>> rows) {}

    /** A column of it. */
    public record Column(String title, @Nullable String unit, int share, Side side) {}

    /** What stands in a cell: a number, or a text, or why there is none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Value(@Nullable BigDecimal n, @Nullable String t, Cell.@Nullable Without w) {
        static Value of(BigDecimal number) {
            return new Value(number, null, null);
        }

        static Value of(String text) {
            return new Value(null, text, null);
        }

        static Value of(Cell.Without without) {
            return new Value(null, null, without);
        }

        /** As the document has it. */
        public Cell cell() {
            if (n != null) return new Cell.Figure(n);
            return w != null ? w : Cell.of(t == null ? "" : t);
        }
    }
}
