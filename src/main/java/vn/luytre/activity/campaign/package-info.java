/** Campaigns: days in which more is done of something, with a plan by unit and what became of it. */
@NamedInterface("campaign")
@NullMarked
package vn.luytre.activity.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
