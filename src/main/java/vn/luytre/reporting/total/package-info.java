/** How what units report becomes one number above them, at once and exactly. */
@NullMarked
package vn.luytre.reporting.total;

import org.jspecify.annotations.NullMarked;
