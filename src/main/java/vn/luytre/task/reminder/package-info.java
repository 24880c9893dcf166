/** What units are told in time: reminders by the calendar, the daily mail, calendars for other programs. Pure but for its lists. */
@NamedInterface("reminder")
@NullMarked
package vn.luytre.task.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
