/** What is noted of the core force day by day: training, kit, and the money for it, each line as a count. */
@NamedInterface("book")
@NullMarked
package vn.luytre.force.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
