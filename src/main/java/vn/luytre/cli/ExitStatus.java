package vn.luytre.cli;

/** How a run ends, as {@code help.txt} says it. */
final class ExitStatus {
    static final int DONE = 0;
    /** The result could not be written. */
    static final int NOT_WRITTEN = 1;
    /** The command was called in a wrong way. */
    static final int USAGE = 2;
    /** Some file could not be read; the others were. */
    static final int SOME_NOT_READ = 3;
    /** A verb on the kept data did not do its work, and said why. */
    static final int NOT_DONE = 3;
    /** What was to be proved is damaged. */
    static final int DAMAGED = 4;

    private ExitStatus() {}
}
