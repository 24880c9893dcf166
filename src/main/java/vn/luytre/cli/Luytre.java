package vn.luytre.cli;

/** The command line of Lũy Tre. */
public final class Luytre {
    private Luytre() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
