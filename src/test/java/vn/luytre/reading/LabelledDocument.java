package vn.luytre.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document with its labels, made by hand. */
record LabelledDocument(String name, String text, JsonNode labels) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Our own documents, of made-up provinces. */
    static final Path OWN = Path.of("src/test/resources/vn/luytre/reading/documents");

    /** The labelled documents of a folder; their texts lie beside them or in one of {@code texts}. */
    static List<LabelledDocument> in(Path folder, Path... texts) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> of(
                            file,
                            Stream.concat(Stream.of(folder), Stream.of(texts)).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledDocument of(Path file, List<Path> folders) {
        try {
            var labels = JSON.readTree(Files.readString(file));
            String source = labels.path("source").asString();
            Path text = folders.stream()
                    .map(folder -> folder.resolve(Path.of(source).getFileName()))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no text of " + file + ": " + source));
            return new LabelledDocument(file.getFileName().toString(), Files.readString(text), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the program reads in the text, as it prints it. */
    JsonNode reading() {
        var out = new java.io.ByteArrayOutputStream();
        ReadingWriter.line(Reader.read(SourceText.of(name, text)), out);
        return JSON.readTree(out.toByteArray());
    }

    @Override
    public String toString() {
        return name;
    }
}
