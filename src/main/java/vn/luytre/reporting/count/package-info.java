/** Figures that nobody types: counted from the records of other modules, through the facts that these publish. */
@NullMarked
package vn.luytre.reporting.count;

import org.jspecify.annotations.NullMarked;
