/** The screens on which figures are looked at: tables, pictures, where a number comes from, the overview. */
@NullMarked
package vn.luytre.reporting.web.pivot;

import org.jspecify.annotations.NullMarked;
