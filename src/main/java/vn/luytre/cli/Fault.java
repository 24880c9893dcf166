package vn.luytre.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

/**
 * An error of the program itself.
 *
 * @param id the same for the same place in the code, so that two people can tell that they saw the same error
 */
record Fault(String id, String trace) {
    private static final int FRAMES = 5;

    static Fault of(Throwable thrown) {
        var place = new StringBuilder(thrown.getClass().getName());
        var frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            place.append(frames[i].getClassName()).append(frames[i].getMethodName());
        }
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return new Fault(String.format(Locale.ROOT, "%08x", place.toString().hashCode()), trace.toString());
    }

    /** For the person who waits for the document; the trace only for one who asks for it. */
    String sentence() {
        var sentence = "lỗi của chương trình, mã " + id;
        return "1".equals(System.getenv("LUYTRE_DEBUG"))
                ? sentence + "\n" + trace
                : sentence + " (đặt LUYTRE_DEBUG=1 để xem chi tiết); các tệp khác không bị ảnh hưởng";
    }
}
