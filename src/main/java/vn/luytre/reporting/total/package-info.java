/** How what units report becomes one number above them, at once and exactly. */
@NamedInterface("total")
@NullMarked
package vn.luytre.reporting.total;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
