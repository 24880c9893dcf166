/** Self-reviews of many objects in one file: the sheet to fill in, reading it, and taking what is good of it. */
@NullMarked
package vn.luytre.assessment.bulk;

import org.jspecify.annotations.NullMarked;
