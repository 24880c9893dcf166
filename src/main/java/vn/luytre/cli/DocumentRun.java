package vn.luytre.cli;

import java.util.List;
import java.util.function.Function;

/** One run over the files that were named: documents are read and printed one after another, with a line that says how far it has come. */
record DocumentRun(Console console, Inputs inputs) {
    /**
     * Does the work on every document.
     *
     * @param together what is printed for a file that holds several documents
     * @return the exit status
     */
    int of(DocumentReader.Work work, Function<List<String>, String> together) {
        var reports = new ReadReports(console, together);
        try (var progress = Progress.of(console, inputs.files().size());
                var documents = new DocumentReader(work)) {
            documents.readAll(inputs.files(), console::isOpen, (file, outcomes) -> {
                progress.pause();
                reports.add(file, outcomes);
                progress.step();
            });
        }
        return reports.finish(inputs);
    }
}
