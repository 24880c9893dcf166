/** Parsers of foreign formats, and the child process in which they run. */
@NullMarked
package vn.luytre.reading.file;

import org.jspecify.annotations.NullMarked;
