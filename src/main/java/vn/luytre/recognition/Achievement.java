package vn.luytre.recognition;

import java.time.LocalDate;

/**
 * For what somebody is to be commended.
 *
 * @param summary one line, as it stands on lists
 * @param on when it was achieved, or the last day of the time of which it tells
 * @param report «báo cáo thành tích»
 */
public record Achievement(String summary, LocalDate on, String report) {}
