/** Screens of campaigns: the calendar, one of them, its plan and what units reached of it. */
@NullMarked
package vn.luytre.activity.web.campaign;

import org.jspecify.annotations.NullMarked;
