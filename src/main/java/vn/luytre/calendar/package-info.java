/** Dates as officials write them, deadlines and recurrences, reporting calendars, lunar dates and working days. Pure. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"text"})
@NullMarked
package vn.luytre.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
