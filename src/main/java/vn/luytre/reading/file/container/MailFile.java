package vn.luytre.reading.file.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import vn.luytre.reading.file.Unreadable;

/**
 * EML: a mail as it was sent. Its parts are its own text («nội dung thư») and what is attached to it. Nothing else of the mail is kept: who wrote to
 * whom is no part of a directive.
 */
public final class MailFile implements Container {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_FIELD = 1 << 18;
    private static final int DEEPEST = 32;

    @Override
    public void unpack(Path file, Parts parts) throws IOException {
        var config = new MimeConfig.Builder()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_FIELD)
                .build();
        var watch = new Watch();
        var mail = new MimeTokenStream(config, watch, null);
        mail.setRecursionMode(RecursionMode.M_NO_RECURSE); // a mail in the mail is a file like any other
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            mail.parse(in);
            walk(mail, new MailBodies(parts));
            if (watch.endsEarly) parts.spoilLast("thư bị cắt ngang phần này; hãy xin lại thư");
        } catch (MimeException e) {
            throw new Unreadable("thư hỏng hoặc không trọn vẹn; hãy lưu lại thư");
        }
    }

    private static void walk(MimeTokenStream mail, MailBodies bodies) throws IOException, MimeException {
        var choices = new ArrayDeque<Integer>();
        int choice = 0;
        var fields = new MailFields();
        for (var state = mail.getState(); state != EntityState.T_END_OF_STREAM; state = mail.next()) {
            switch (state) {
                case T_START_HEADER -> fields = new MailFields();
                case T_FIELD -> fields.add(mail.getField());
                case T_START_MULTIPART -> enter(choices, fields.type().equals("multipart/alternative") ? ++choice : 0);
                case T_END_MULTIPART -> choices.pop();
                case T_BODY -> bodies.add(fields, choices.isEmpty() ? 0 : choices.peek(), mail.getDecodedInputStream());
                default -> {}
            }
        }
        bodies.finish();
    }

    /** What lies in a choice between forms of one text belongs to the choice, however deep. */
    private static void enter(Deque<Integer> choices, int choice) throws Unreadable {
        if (choices.size() >= DEEPEST) throw new Unreadable("thư lồng nhau quá sâu");
        int outer = choices.isEmpty() ? 0 : choices.peek();
        choices.push(choice == 0 ? outer : choice);
    }

    /** Hears that a mail ends before its last part does. */
    private static final class Watch extends DecodeMonitor {
        private static final Set<String> EARLY =
                Set.of(Event.MIME_BODY_PREMATURE_END.toString(), Event.HEADERS_PREMATURE_END.toString());

        private boolean endsEarly;

        @Override
        public boolean warn(String fault, String consequence) {
            endsEarly |= EARLY.contains(fault);
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
