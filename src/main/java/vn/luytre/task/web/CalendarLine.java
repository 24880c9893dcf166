package vn.luytre.task.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A unit, and since when its calendar has an address; null where it has none. */
public record CalendarLine(long unit, String name, @Nullable OffsetDateTime madeAt) {}
