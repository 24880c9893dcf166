/** Figures beside each other: indicators by units by times, with the year before, and what each number is made of. Pure but for one question. */
@NullMarked
package vn.luytre.reporting.pivot;

import org.jspecify.annotations.NullMarked;
