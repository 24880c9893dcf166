/** A reading as a page of text for people. */
@NullMarked
package vn.luytre.cli.page;

import org.jspecify.annotations.NullMarked;
