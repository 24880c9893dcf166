package vn.luytre.reporting.report;

/** What a report says, and the document of it. */
public record Paper(Content content, byte[] docx) {}
