package vn.luytre.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What browsers save as files. */
public final class Attachment {
    /** Documents of word processors. */
    public static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Attachment() {}

    /** Bytes that are saved, never shown by the browser itself: nobody knows what a file does that somebody else has sent. */
    public static ResponseEntity<byte[]> of(byte[] bytes, MediaType type, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(bytes);
    }

    /** A table for spreadsheet programs is written to it; its file is called so, with «.xlsx»: plain letters, digits and lines. */
    public static OutputStream xlsx(HttpServletResponse response, String name) throws IOException {
        return open(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
    }

    /** The same as plain text, with «.csv». */
    public static OutputStream csv(HttpServletResponse response, String name) throws IOException {
        return open(response, "text/csv;charset=UTF-8", name + ".csv");
    }

    private static OutputStream open(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name);
        return response.getOutputStream();
    }
}
