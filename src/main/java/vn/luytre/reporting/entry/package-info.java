/** Figures as a person types them, what was there before, and who changed what. */
@NullMarked
package vn.luytre.reporting.entry;

import org.jspecify.annotations.NullMarked;
