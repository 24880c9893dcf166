/** PDF files and pictures of pages: words with their places, laid out as lines, paragraphs and tables. */
@NullMarked
package vn.luytre.reading.file.pdf;

import org.jspecify.annotations.NullMarked;
