/** The yearly grading of security teams: proposed by one person, decided by another, by a dated rule pack. */
@NamedInterface("grading")
@NullMarked
package vn.luytre.force.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
