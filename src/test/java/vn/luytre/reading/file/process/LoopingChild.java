package vn.luytre.reading.file.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.luytre.reading.file.ForeignText;

/** A child process whose parser never returns, floods the program, eats all memory or dies, as the name of the file says. */
public final class LoopingChild {
    private LoopingChild() {}

    public static void main(String[] arguments) throws IOException {
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(System.out);
        while (true) act(Request.read(in).file().getFileName().toString(), out);
    }

    private static void act(String what, DataOutputStream out) throws IOException {
        switch (what) {
            case "loop" -> {
                while (true) Thread.onSpinWait();
            }
            case "flood" -> {
                while (true) out.write(0x7F);
            }
            case "memory" -> eat();
            case "death" -> Runtime.getRuntime().halt(134);
            case "exit" -> System.exit(0);
            case "kill" ->
                new ProcessBuilder(
                                "kill",
                                "-9",
                                String.valueOf(ProcessHandle.current().pid()))
                        .start();
            case "nonsense" -> out.write(new byte[] {77, 1, 2, 3, 4, 5, 6, 7});
            case "boast" -> { // a text of two gigabytes is announced
                out.write(new byte[] {1, 0x7F, -1, -1, -1});
                out.flush();
            }
            case "pages" -> {
                for (int page = 0; page < 4; page++) {
                    rest();
                    new Frame.Beat(1, 1).write(out);
                }
                say("four pages", out);
            }
            case "beats" -> {
                while (true) new Frame.Beat(1, 1).write(out);
            }
            case "environment" -> say(String.join(",", System.getenv().keySet()), out);
            case "folder" -> say(System.getProperty("java.io.tmpdir"), out);
            default -> say(what.startsWith("fetch") ? fetched(what.substring("fetch".length())) : forked(what), out);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String text, DataOutputStream out) throws IOException {
        new Frame.Text(new ForeignText(text, List.of(), List.of())).write(out);
    }

    /** Leaves a process behind, says its number, and is not heard of again. */
    private static String forked(String what) throws IOException {
        if (!what.equals("fork")) return what;
        return String.valueOf(new ProcessBuilder("sleep", "55").start().pid());
    }

    private static String fetched(String port) {
        var tried = new ArrayList<String>();
        for (var address : List.of("http://127.0.0.1:" + port + "/a", "http://localhost:" + port + "/b")) {
            try (var in = URI.create(address).toURL().openStream()) {
                tried.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                tried.add("no");
            }
        }
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
            tried.add("connected to " + socket);
        } catch (IOException e) {
            tried.add("no");
        }
        return String.join(" ", tried);
    }

    private static void eat() {
        var eaten = new ArrayList<byte[]>();
        while (eaten.size() < Integer.MAX_VALUE) eaten.add(new byte[1 << 24]);
    }
}
