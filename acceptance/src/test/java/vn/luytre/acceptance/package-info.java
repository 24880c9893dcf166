/** What people do with Lũy Tre from the first start to an accepted result, through the program as they run it. */
@NullMarked
package vn.luytre.acceptance;

import org.jspecify.annotations.NullMarked;
