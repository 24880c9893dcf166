package vn.luytre.reporting;

/** A form got lines that are computed from others: what its sheets already say has to be added up anew. */
public record ComputedLinesAdded(FormId form) {}
