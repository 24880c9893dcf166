package vn.luytre.reporting;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Many figures at once, as rows of «unit, indicator, period, value»: the official code of the unit, the code of the indicator, the
 * period as {@link PeriodReading} has it, a number, or «-» where it does not apply. Rows that cannot be taken are named, with the
 * reason; the others are taken. A file that is sent again changes nothing.
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
     * Why a row was not taken.
     *
     * @param line in the file, from 1
     * @param column from 1
     * @param messageKey the sentence, which gets the text of the cell
     */
    public record Fault(long line, int column, String messageKey, String text) {}

    /**
     * What came of it.
     *
     * @param faults the first of them
     */
    public record Outcome(long taken, long refused, List<Fault> faults) {}

    /** Takes the rows of a file whose first line names the columns. */
    public Outcome read(FigureForm form, Reader csv) {
        var taking = new Taking(form);
        try (var reader = CsvReader.builder().skipEmptyLines(true).ofCsvRecord(csv)) {
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
            var fault = known.fault(line, cells);
            if (fault.isPresent()) {
                refused++;
                if (faults.size() < MOST_FAULTS) faults.add(fault.get());
                return;
            }
            known.put(cells, batch);
            taken++;
            if (batch.size() >= AT_ONCE) write();
        }

        private void write() {
            writing.write(batch);
            batch = new ImportBatch(form);
        }

        Outcome finish() {
            write();
            return new Outcome(taken, refused, faults);
        }
    }
}
