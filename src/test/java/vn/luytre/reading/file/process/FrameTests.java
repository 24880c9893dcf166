package vn.luytre.reading.file.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.luytre.reading.Doubt;
import vn.luytre.reading.PageLine;
import vn.luytre.reading.file.ForeignText;

class FrameTests {
    @Test
    void whatIsSentIsReceived() throws IOException {
        var frame = new Frame.Text(new ForeignText(
                "Công an xã 😀",
                List.of(new PageLine(0, 1, 2.5f, 3, 4, 5)),
                List.of(new Doubt(5, 7, Doubt.Cause.FONT), new Doubt(8, 8, Doubt.Cause.HIDDEN))));
        var out = new ByteArrayOutputStream();
        frame.write(new DataOutputStream(out));
        assertThat(Frame.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray()))))
                .isEqualTo(frame);
    }
}
