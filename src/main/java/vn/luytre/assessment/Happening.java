package vn.luytre.assessment;

import java.time.OffsetDateTime;

/** A step that was done with an object, by whom and why. */
public record Happening(Step step, String note, OffsetDateTime at, String by) {}
