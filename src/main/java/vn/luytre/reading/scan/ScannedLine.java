package vn.luytre.reading.scan;

/** A straight line on a page, along it or down it, in points from the left upper corner. */
public record ScannedLine(float x1, float y1, float x2, float y2) {}
