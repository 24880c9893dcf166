/** The labelled items of a document and how they lie in each other: I / 1 / a / −. */
@NullMarked
package vn.luytre.reading.outline;

import org.jspecify.annotations.NullMarked;
