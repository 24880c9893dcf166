package vn.luytre.identity.web;

import vn.luytre.audit.LogLine;

/**
 * A line of the log with names.
 *
 * @param name of who did it; the id where there is no such account any more
 * @param unit where that one works today
 * @param facts «day: 2026-07-01; ended: 2: 5 6»
 */
public record LogRow(LogLine line, String name, String unit, String facts) {}
