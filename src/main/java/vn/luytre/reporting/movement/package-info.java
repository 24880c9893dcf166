/** How places stand in the movement: models, standards, force, activities and commendation beside each other, over the years. */
@NullMarked
package vn.luytre.reporting.movement;

import org.jspecify.annotations.NullMarked;
