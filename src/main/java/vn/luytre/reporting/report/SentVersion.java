package vn.luytre.reporting.report;

import java.time.OffsetDateTime;
import vn.luytre.storage.ContentHash;

/**
 * A report as it was sent.
 *
 * @param number counted from 1
 * @param contentHash of what it said
 * @param docxHash of the document: whoever has the file can compute it as well
 */
public record SentVersion(
        ReportId report, int number, OffsetDateTime at, ContentHash contentHash, ContentHash docxHash) {}
