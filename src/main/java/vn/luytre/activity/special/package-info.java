/** What some activities have beyond numbers: findings of inspections with what follows, places of festivals. */
@NamedInterface("special")
@NullMarked
package vn.luytre.activity.special;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
