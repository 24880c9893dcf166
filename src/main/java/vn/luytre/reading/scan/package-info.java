/** Recognizes the words on pictures of pages, with their places and doubts. Runs in the child process only. */
@NullMarked
package vn.luytre.reading.scan;

import org.jspecify.annotations.NullMarked;
