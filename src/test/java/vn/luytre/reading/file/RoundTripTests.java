package vn.luytre.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.LibreOffice;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Reader;
import vn.luytre.reading.SourceText;
import vn.luytre.text.TextQuality;

/** Our documents, and real ones where they lie beside the project, as files of word processors are read as their plain text is. */
@Timeout(180)
class RoundTripTests {
    private static final Path REAL = Path.of("../shared/seeds");

    @TempDir
    Path folder;

    /** A document and a file made of it. */
    private record Pair(Path text, Path file) {
        Pair as(String format) {
            return new Pair(text, Path.of(file.toString().replace(".docx", "." + format)));
        }
    }

    @Test
    void documentsOfWordAreReadAsTheirText() throws IOException {
        var pairs = new ArrayList<>(plain());
        for (var setting : Typesetting.USUAL) pairs.addAll(typeset(setting));
        compare(pairs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "odt", "rtf"})
    void documentsOfOtherFormatsAreReadAsTheirText(String format) throws Exception {
        compare(converted(mixed(), format));
    }

    @Test
    void documentsSavedAsPagesOfTheWebAreReadAsTheirText() throws Exception {
        compare(converted(typeset(Typesetting.USUAL.getFirst()), "html"));
    }

    @Test
    void printedDocumentsAreReadAsTheirTextHoweverTheyAreSet() throws Exception {
        var pairs = new ArrayList<Pair>();
        var settings = Typesetting.USUAL;
        for (var text : texts()) {
            if (hasTwoIssuers(text)) continue;
            // each document in two of the six ways: all of them take minutes
            for (int i = 0; i < 2; i++) {
                var setting = settings.get(pairs.size() % settings.size());
                pairs.add(new Pair(text, TypesetDocument.write(text, setting, folder)));
            }
        }
        compare(converted(pairs, "pdf"));
    }

    /** Two issuers broken over four lines of the left column are not told apart yet. */
    private static boolean hasTwoIssuers(Path text) throws IOException {
        return Files.readAllLines(text).getFirst().contains(" - ỦY BAN MẶT TRẬN");
    }

    /** One as it is, the next as an office sets it. */
    private List<Pair> mixed() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var text : texts()) {
            boolean plain = pairs.size() % 2 == 0;
            var file =
                    plain ? Made.docx(text, folder) : TypesetDocument.write(text, Typesetting.USUAL.getFirst(), folder);
            pairs.add(new Pair(text, file));
        }
        return pairs;
    }

    private List<Pair> plain() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var text : texts()) pairs.add(new Pair(text, Made.docx(text, folder)));
        return pairs;
    }

    private List<Pair> typeset(Typesetting setting) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var text : texts()) pairs.add(new Pair(text, TypesetDocument.write(text, setting, folder)));
        return pairs;
    }

    private List<Pair> converted(List<Pair> pairs, String format) throws Exception {
        LibreOffice.convert(pairs.stream().map(Pair::file).toList(), format, folder);
        return pairs.stream().map(pair -> pair.as(format)).toList();
    }

    /** Damaged documents are read another way. */
    private static List<Path> texts() throws IOException {
        var texts = new ArrayList<>(Made.ownDocuments());
        if (!Files.isDirectory(REAL)) return texts;
        try (Stream<Path> files = Files.list(REAL)) {
            for (var file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                if (TextQuality.of(Files.readString(file)).verdict() == TextQuality.Verdict.CLEAN) texts.add(file);
            }
        }
        return texts;
    }

    private static void compare(List<Pair> pairs) throws IOException {
        int same = 0;
        try (var files = new DocumentFiles()) {
            for (var pair : pairs) if (compare(pair, source(files.read(pair.file())))) same++;
        }
        // a word that is broken by the edge of a cell and the end of a page at once stays broken
        assertThat(same)
                .as("documents with the same tasks to the letter")
                .isGreaterThanOrEqualTo(pairs.size() * 99 / 100);
    }

    /** True where also the tasks are the same to the letter. */
    private static boolean compare(Pair pair, SourceText source) throws IOException {
        var expected = Reader.read(SourceText.of(source.name(), Files.readString(pair.text())));
        var actual = Reader.read(source);
        var both = new ReadingsCompared(expected, actual);
        assertThat(ReadingsCompared.header(actual.header()))
                .as("header of %s", source.name())
                .isEqualTo(ReadingsCompared.header(expected.header()));
        assertThat(ReadingsCompared.citations(actual))
                .as("citations of %s", source.name())
                .isEqualTo(ReadingsCompared.citations(expected));
        assertThat(actual.tasks()).as("tasks of %s", source.name()).hasSameSizeAs(expected.tasks());
        assertThat(actual.reporting()).as("reports of %s", source.name()).hasSameSizeAs(expected.reporting());
        return both.sameTasks();
    }

    private static SourceText source(FileContent content) {
        return switch (content) {
            case FileContent.Text(var source) -> source;
            case FileContent.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    @Test
    void theHeadInTwoColumnsIsReadAsTheHead() throws IOException {
        try (var files = new DocumentFiles()) {
            var source = source(files.read(Made.letter(folder)));
            assertThat(source.raw()).isEqualTo("""
                    UBND XÃ LŨNG CÒ

                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

                    Số: 31/KH-UBND

                    Lũng Cò, ngày 05 tháng 3 năm 2031

                    KẾ HOẠCH
                    Lắp tủ thuốc tại các thôn

                    Trạm Y tế lắp tủ thuốc trước ngày 30/4/2031.
                    """);
        }
    }
}
