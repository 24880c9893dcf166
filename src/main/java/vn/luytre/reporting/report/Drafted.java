package vn.luytre.reporting.report;

/**
 * A paragraph as the program would write it now.
 *
 * @param slot by which it is found again, once in a report
 */
public record Drafted(String section, String slot, String text, Source source) {}
