/** Models, programmes and standards that the text names. */
@NullMarked
package vn.luytre.reading.naming;

import org.jspecify.annotations.NullMarked;
