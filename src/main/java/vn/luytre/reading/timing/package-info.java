/** When something is due, as running text and the columns of tables say it. */
@NullMarked
package vn.luytre.reading.timing;

import org.jspecify.annotations.NullMarked;
