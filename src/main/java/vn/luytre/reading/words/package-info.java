/** Words of a text and phrases found among them in one pass, in place of regular expressions that can backtrack. */
@NullMarked
package vn.luytre.reading.words;

import org.jspecify.annotations.NullMarked;
