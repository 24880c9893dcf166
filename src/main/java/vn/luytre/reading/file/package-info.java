/** What the readers of foreign formats share: a text as lines, paragraphs and tables, and the reasons for which a file gives none. */
@NullMarked
package vn.luytre.reading.file;

import org.jspecify.annotations.NullMarked;
