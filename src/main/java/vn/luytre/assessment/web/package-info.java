/** Screens of standards, seasons and reviews. */
@NullMarked
package vn.luytre.assessment.web;

import org.jspecify.annotations.NullMarked;
