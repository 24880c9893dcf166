package vn.luytre.reading.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
            default -> new Frame.Text(new ForeignText(what, List.of(), List.of())).write(out);
        }
    }

    private static void eat() {
        var eaten = new ArrayList<byte[]>();
        while (eaten.size() < Integer.MAX_VALUE) eaten.add(new byte[1 << 24]);
    }
}
