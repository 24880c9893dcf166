/** Who reports what to whom, and when. */
@NullMarked
package vn.luytre.reading.reporting;

import org.jspecify.annotations.NullMarked;
