package vn.luytre.reading.file.process;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Folders of runs that were killed and could not clean up after themselves. The next run does. */
final class LeftFolders {
    /** Processes of another container may share the folder and not be seen. */
    private static final Duration AGE = Duration.ofHours(1);

    private LeftFolders() {}

    /** Deletes those beside a folder of this run that belong to the same person. */
    static void sweep(Path own) {
        try (var folders = Files.newDirectoryStream(own.toAbsolutePath().getParent(), PrivateFolder.NAME + "*")) {
            for (var folder : folders) if (isLeft(folder, own)) PrivateFolder.delete(folder);
        } catch (IOException | DirectoryIteratorException e) {
            // a folder for all that cannot be looked through: nothing is lost
        }
    }

    private static boolean isLeft(Path folder, Path own) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && !isAlive(folder.getFileName().toString())
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
                && Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(Instant.now().minus(AGE));
    }

    /** «luytre-4711-8205»: true for a name that is not of this form, too. */
    private static boolean isAlive(String name) {
        var parts = name.split("-", -1);
        try {
            return parts.length != 3
                    || ProcessHandle.of(Long.parseLong(parts[1])).isPresent();
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
