package vn.luytre.reporting;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.luytre.reporting.ImportRow.Fault;

/**
 * Many figures at once, as rows of «unit, indicator, period, value»: the official code of the unit or our own number of it
 * («#1000000123»), the code of the indicator, the period as {@link PeriodReading} has it, a number, or «-» where it does not apply.
 * Rows that cannot be taken are named, with the reason; the others are taken. A file that is sent again changes nothing.
 */
@Service
public class FigureImport {
    /** How many figures are written in one transaction. */
    private static final int AT_ONCE = 500_000;

    private static final int MOST_FAULTS = 1_000;
    private static final List<String> HEADER = List.of("unit", "indicator", "period", "value");

    private final ImportRows rows;
    private final ImportWriting writing;

    FigureImport(ImportRows rows, ImportWriting writing) {
        this.rows = rows;
        this.writing = writing;
    }

    /**
     * What came of it.
     *
     * @param faults the first of them
     */
    public record Outcome(long taken, long refused, List<Fault> faults) {}

    /** Takes the rows of a file; its first line may name the columns. */
    public Outcome read(FigureForm form, Reader csv) {
        var taking = new Taking(form);
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            for (var record : reader) taking.take(record.getStartingLineNumber(), record.getFields());
        } catch (CsvParseException e) {
            taking.breakOff();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taking.finish();
    }

    /** One file. */
    private final class Taking {
        private final FigureForm form;
        private final ImportRows.Known known;
        private final List<Fault> faults = new ArrayList<>();
        private ImportBatch batch;
        private long last;
        private long taken;
        private long refused;

        Taking(FigureForm form) {
            this.form = form;
            this.known = rows.known(form);
            this.batch = new ImportBatch(form);
        }

        void take(long line, List<String> cells) {
            last = line;
            if (line == 1 && cells.equals(HEADER)) return;
            switch (known.read(line, cells)) {
                case Fault fault -> refuse(fault);
                case ImportRow.Amount row ->
                    batch.of(row.cell()).number(row.cell().line().position(), row.number());
                case ImportRow.Exempt row ->
                    batch.of(row.cell()).exempt(row.cell().line().position());
            }
            if (batch.size() >= AT_ONCE) write();
        }

        /** What comes after this line cannot be made out: a quote that is never closed, a cell without end. */
        void breakOff() {
            refuse(new Fault(last + 1, 1, "figure.fault.broken", ""));
        }

        private void refuse(Fault fault) {
            refused++;
            if (faults.size() < MOST_FAULTS) faults.add(fault);
        }

        private void write() {
            writing.write(batch);
            taken += batch.size();
            batch = new ImportBatch(form);
        }

        Outcome finish() {
            write();
            return new Outcome(taken, refused, faults);
        }
    }
}
