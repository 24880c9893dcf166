package vn.luytre.storage.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** As whom the programs of PostgreSQL run: they refuse to run as root. */
enum Rights {
    /** As who started Lũy Tre. */
    OWN(""),
    /** In a user namespace, where root is nobody in particular: files stay root's. */
    UNSHARED("unshare -U --"),
    /** As nobody, where namespaces are switched off: the folder becomes nobody's. */
    NOBODY("setpriv --reuid=nobody --regid=nogroup --clear-groups --");

    private final String prefix;

    Rights(String prefix) {
        this.prefix = prefix;
    }

    static Rights ofThisProcess() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) return OWN;
        return canUnshare() ? UNSHARED : NOBODY;
    }

    /** The command that runs the program with these rights. */
    List<String> command(Path program, List<String> arguments) {
        var command = words();
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Makes a folder the one of these rights' owner. */
    void own(Path folder) throws IOException {
        if (this == NOBODY) PostgresCommand.run(List.of("chown", "-R", "nobody:nogroup", folder.toString()));
    }

    private static boolean canUnshare() throws IOException {
        var command = UNSHARED.words();
        command.add("true");
        try {
            return PostgresCommand.statusOf(command) == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private List<String> words() {
        return prefix.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(prefix.split(" ")));
    }
}
