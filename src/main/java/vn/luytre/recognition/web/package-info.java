/** Screens of commendation. */
@NullMarked
package vn.luytre.recognition.web;

import org.jspecify.annotations.NullMarked;
