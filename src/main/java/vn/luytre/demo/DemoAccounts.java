package vn.luytre.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The list of the accounts of the demo with their password, kept beside the data for whoever may read those anyway. */
public final class DemoAccounts {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final Path file;

    /** @param data the folder of data */
    public DemoAccounts(Path data) {
        file = data.resolve("demo-accounts.txt");
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /** Whether the demo was loaded here. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** As it is shown. */
    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A password that can be read out, another one in each folder. */
    static String password() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) password.append('-');
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }

    void write(String password) {
        var list = Table.read("tai-khoan.csv")
                .map(row -> "  %-20s %s, %s%n".formatted(row.text(0), row.text(1), row.text(2)))
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            Files.writeString(file, "Tài khoản của tỉnh minh họa, mật khẩu chung: " + password + "\n" + list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
