package vn.luytre.reading.scan;

import org.jspecify.annotations.Nullable;
import vn.luytre.reading.Doubt;

/**
 * A word on the picture of a page, in points from its left upper corner.
 *
 * @param bottom the line on which its letters stand
 * @param size of its letters
 * @param doubt what makes it doubtful; null for nothing
 */
public record ScannedWord(
        String text, float left, float top, float right, float bottom, float size, Doubt.@Nullable Cause doubt) {}
