/** Screens of activities: the list, one of them, entering on a telephone, what proves them. */
@NullMarked
package vn.luytre.activity.web;

import org.jspecify.annotations.NullMarked;
