/** Whether the figures of a unit are with it, sent, sent back or accepted, and until when they may be written. */
@NamedInterface("submission")
@NullMarked
package vn.luytre.reporting.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
