package vn.luytre.reading.file.pdf;

/** A straight line drawn on a page, along it or down it. */
record PdfRule(float x1, float y1, float x2, float y2) {
    private static final float NEAR = 2.5f;

    boolean isUpright() {
        return Math.abs(x1 - x2) < Math.abs(y1 - y2);
    }

    /** The two meet, or all but. */
    boolean meets(PdfRule other) {
        return x1 - NEAR <= other.x2 && other.x1 - NEAR <= x2 && y1 - NEAR <= other.y2 && other.y1 - NEAR <= y2;
    }

    /** It passes this point. */
    boolean passes(float x, float y) {
        return x1 - NEAR <= x && x <= x2 + NEAR && y1 - NEAR <= y && y <= y2 + NEAR;
    }
}
