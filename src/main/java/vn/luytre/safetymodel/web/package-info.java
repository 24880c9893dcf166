/** Screens of models and their sites: the registers, the files, what is done with them, and the questions. */
@NullMarked
package vn.luytre.safetymodel.web;

import org.jspecify.annotations.NullMarked;
