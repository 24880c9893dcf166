/** Screens of reports: drafting, editing, sending, what comes from below, and the document itself. */
@NullMarked
package vn.luytre.reporting.web.report;

import org.jspecify.annotations.NullMarked;
