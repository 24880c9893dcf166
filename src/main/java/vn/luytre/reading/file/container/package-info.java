/** Mails and ZIP files, taken apart into the files that they hold. */
@NullMarked
package vn.luytre.reading.file.container;

import org.jspecify.annotations.NullMarked;
