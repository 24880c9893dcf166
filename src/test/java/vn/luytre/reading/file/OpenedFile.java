package vn.luytre.reading.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;

/** What is found in a file: the texts of its documents or «! why not», by their names within it, and what was left out. */
public record OpenedFile(Map<String, String> documents, List<String> leftOut) {
    public static OpenedFile of(Path file) {
        try (var files = new DocumentFiles()) {
            return of(file, files);
        }
    }

    public static OpenedFile of(Path file, DocumentFiles files) {
        var opened = new OpenedFile(new LinkedHashMap<>(), new ArrayList<>());
        files.readAll(file, new DocumentFiles.Receiver() {
            @Override
            public void document(String within, FileContent content) {
                opened.documents.put(within, shown(content));
            }

            @Override
            public void leftOut(String within) {
                opened.leftOut.add(within);
            }
        });
        return opened;
    }

    private static String shown(FileContent content) {
        return switch (content) {
            case FileContent.Text(var source) -> source.normal().text().strip();
            case FileContent.Refused(var reason) -> "! " + reason;
        };
    }
}
