package vn.luytre.reading.file;

/** A place on a page, in points from its left upper corner. */
public record Box(float left, float top, float width, float height) {
    public float right() {
        return left + width;
    }

    public float bottom() {
        return top + height;
    }

    /** Half-way between its sides. */
    public float middle() {
        return left + width / 2;
    }

    /** Half-way between its upper and its lower edge. */
    public float level() {
        return top + height / 2;
    }

    /** The smallest that holds both. */
    public Box and(Box other) {
        float x = Math.min(left, other.left);
        float y = Math.min(top, other.top);
        return new Box(x, y, Math.max(right(), other.right()) - x, Math.max(bottom(), other.bottom()) - y);
    }
}
