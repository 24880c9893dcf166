package vn.luytre.reading.reporting;

import java.util.List;
import vn.luytre.reading.PreparedText;
import vn.luytre.reading.ReportingDuty;
import vn.luytre.reading.Task;

/** Finds, among the actions of tasks, who reports what to whom and when. */
public final class ReportingReader {
    private ReportingReader() {}

    public static List<ReportingDuty> read(PreparedText text, List<Task> tasks) {
        return List.of();
    }
}
