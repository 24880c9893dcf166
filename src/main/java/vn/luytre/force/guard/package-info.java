/** Guards of agencies, firms and schools: how many there are, as of a day. */
@NullMarked
package vn.luytre.force.guard;

import org.jspecify.annotations.NullMarked;
