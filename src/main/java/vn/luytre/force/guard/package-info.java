/** Guards of agencies, firms and schools: how many there are, as of a day. */
@NamedInterface("guard")
@NullMarked
package vn.luytre.force.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
