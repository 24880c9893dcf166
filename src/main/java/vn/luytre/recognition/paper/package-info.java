/** The papers of commendation: submission, decision and list. */
@NullMarked
package vn.luytre.recognition.paper;

import org.jspecify.annotations.NullMarked;
