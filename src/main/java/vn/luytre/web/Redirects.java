package vn.luytre.web;

/** Addresses that come from outside and are to be gone to. */
public final class Redirects {
    private Redirects() {}

    /** Whether this is a path of this server: «//host», «/\host» and everything else would lead somebody away. */
    public static boolean isOurs(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(character -> character == '\\' || character < ' ');
    }
}
