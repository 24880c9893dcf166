/** Documents of word processors: DOCX, DOC, ODT, RTF and HTML. Their text flows, without pages. */
@NullMarked
package vn.luytre.reading.file.office;

import org.jspecify.annotations.NullMarked;
