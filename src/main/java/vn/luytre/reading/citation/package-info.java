/** Instruments and documents that the text names, and what they do to each other. */
@NullMarked
package vn.luytre.reading.citation;

import org.jspecify.annotations.NullMarked;
