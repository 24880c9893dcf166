package vn.luytre.reporting;

import de.siegmar.fastcsv.reader.CsvReader;
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

    /** Takes the rows of a file whose first line names the columns. */
    public Outcome read(FigureForm form, Reader csv) {
        var taking = new Taking(form);
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(csv)) {
            boolean first = true;
            for (var record : reader) {
                if (!first) taking.take(record.getStartingLineNumber(), record.getFields());
                first = false;
            }
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
        private long taken;
        private long refused;

        Taking(FigureForm form) {
            this.form = form;
            this.known = rows.known(form);
            this.batch = new ImportBatch(form);
        }

        void take(long line, List<String> cells) {
            switch (known.read(line, cells)) {
                case Fault fault -> refuse(fault);
                case ImportRow.Amount row ->
                    batch.of(row.cell()).number(row.cell().line().position(), row.number());
                case ImportRow.Exempt row ->
                    batch.of(row.cell()).exempt(row.cell().line().position());
            }
            if (batch.size() >= AT_ONCE) write();
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
