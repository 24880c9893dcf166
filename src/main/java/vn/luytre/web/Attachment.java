package vn.luytre.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;

/** Tables that browsers save as files. */
public final class Attachment {
    private Attachment() {}

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
