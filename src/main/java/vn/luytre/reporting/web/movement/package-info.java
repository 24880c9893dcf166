/** The page of leaders: places of the movement beside each other, what they lack, and the years before. */
@NullMarked
package vn.luytre.reporting.web.movement;

import org.jspecify.annotations.NullMarked;
