package vn.luytre.reading;

/**
 * A page of a file as people see it.
 *
 * @param jpeg the picture, as wide as the page; the places of lines are on it as they are on the page
 * @param width of the page in points (1/72 inch)
 * @param height in points
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record PagePicture(byte[] jpeg, float width, float height) {}
