/** From raw text to paragraphs and tables: page furniture and emphasis marks left out, broken lines joined. */
@NullMarked
package vn.luytre.reading.layout;

import org.jspecify.annotations.NullMarked;
