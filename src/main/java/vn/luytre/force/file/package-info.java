/** Teams from files of an office: read cell by cell, checked as a whole, brought in at once. */
@NullMarked
package vn.luytre.force.file;

import org.jspecify.annotations.NullMarked;
