/** Who might be proposed, among units and sites, with the facts that say so. Never persons. */
@NullMarked
package vn.luytre.recognition.candidate;

import org.jspecify.annotations.NullMarked;
