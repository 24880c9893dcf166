package vn.luytre.reading.file.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.luytre.reading.file.ForeignText;
import vn.luytre.reading.file.Unreadable;

@Timeout(60)
class ChildrenTests {
    @ParameterizedTest
    @CsvSource({
        "loop,   đọc quá 3 giây chưa xong; đã dừng",
        "flood,  'tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)'",
        "memory, 'tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)'",
        "death,  'tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)'",
        "beats,  'tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)'",
        "exit,   'tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)'",
        "kill,   'tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)'",
        "boast,  'tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)'",
        "nonsense, 'tệp làm bộ đọc dừng giữa chừng (quá lớn, quá phức tạp hoặc hỏng)'"
    })
    void aParserThatGoesWildCostsOneFile(String what, String reason) throws Unreadable {
        try (var children = new Children(LoopingChild.class, Duration.ofSeconds(3))) {
            assertThatThrownBy(() -> children.open(Path.of(what), (_, _) -> {}))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage(reason);
            assertThat(text(children, "the next")).isEqualTo("the next");
        }
    }

    @Test
    void oneChildReadsFileAfterFile() throws Unreadable {
        try (var children = new Children(LoopingChild.class, Duration.ofSeconds(10))) {
            for (int i = 0; i < 20; i++) {
                assertThat(text(children, "file " + i)).isEqualTo("file " + i);
            }
        }
    }

    @Test
    void eachPageThatIsRecognizedHasTheWholeTime() throws Unreadable {
        try (var children = new Children(LoopingChild.class, Duration.ofSeconds(2))) {
            assertThat(text(children, "pages")).isEqualTo("four pages");
        }
    }

    @Test
    void whatAChildHasStartedEndsWithIt() throws Exception {
        var children = new Children(LoopingChild.class, Duration.ofSeconds(10));
        var started = ProcessHandle.of(Long.parseLong(text(children, "fork"))).orElseThrow();
        assertThat(started.isAlive()).isTrue();
        children.close();
        assertThat(started.onExit()).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void aChildKnowsNothingOfTheEnvironment() throws Unreadable {
        assumeTrue(System.getenv("HOME") != null, "no HOME to be kept from it");
        try (var children = new Children(LoopingChild.class, Duration.ofSeconds(10))) {
            assertThat(text(children, "environment").split(","))
                    .isSubsetOf("PATH", "LANG", "LC_ALL", "LC_CTYPE", "LUYTRE_DEBUG", "OMP_THREAD_LIMIT");
        }
    }

    @Test
    void itsFolderIsItsOwnAndDeletedAfterIt() throws Unreadable {
        Path folder;
        try (var children = new Children(LoopingChild.class, Duration.ofSeconds(10))) {
            folder = Path.of(text(children, "folder"));
            assertThat(folder).isDirectory();
        }
        assertThat(folder).doesNotExist();
    }

    private static String text(Children children, String file) throws Unreadable {
        return ((ForeignText) children.open(Path.of(file), (_, _) -> {})).text();
    }
}
