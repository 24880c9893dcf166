package vn.luytre.reading.scan;

/** A place on a picture, in dots. */
record Area(int left, int top, int width, int height) {
    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }
}
