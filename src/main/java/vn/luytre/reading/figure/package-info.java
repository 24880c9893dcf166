/** Numbers, what they count, and the columns of tables that hold them. */
@NullMarked
package vn.luytre.reading.figure;

import org.jspecify.annotations.NullMarked;
