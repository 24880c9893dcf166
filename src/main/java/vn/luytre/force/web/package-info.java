/** Screens of the core force. */
@NullMarked
package vn.luytre.force.web;

import org.jspecify.annotations.NullMarked;
