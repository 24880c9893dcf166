/** Figures: results, targets, norms. */
@NullMarked
package vn.luytre.reading.indicator;

import org.jspecify.annotations.NullMarked;
