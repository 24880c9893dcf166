package vn.luytre.reading.file.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftFoldersTests {
    private static final long NOBODY = 4_194_305; // larger than numbers of processes are

    @TempDir
    Path folder;

    @Test
    void onlyOldFoldersOfProcessesThatAreGoneAreDeleted() throws IOException {
        var own = Files.createDirectory(folder.resolve("luytre-1-1"));
        var left = made("luytre-" + NOBODY + "-5", Duration.ofDays(1));
        var fresh = made("luytre-" + NOBODY + "-6", Duration.ofMinutes(1));
        var running = made("luytre-" + ProcessHandle.current().pid() + "-7", Duration.ofDays(1));
        var another = made("luytre-cua-toi", Duration.ofDays(1));
        LeftFolders.sweep(own);
        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
        assertThat(running).exists();
        assertThat(another).exists();
    }

    private Path made(String name, Duration age) throws IOException {
        var made = Files.createDirectory(folder.resolve(name));
        Files.writeString(Files.createDirectory(made.resolve("room0")).resolve("0"), "x");
        return Files.setLastModifiedTime(made, FileTime.from(Instant.now().minus(age)));
    }
}
