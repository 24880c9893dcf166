package vn.luytre.reading.scan;

import static org.bytedeco.leptonica.global.leptonica.L_BRING_IN_WHITE;
import static org.bytedeco.leptonica.global.leptonica.L_ROTATE_AREA_MAP;
import static org.bytedeco.leptonica.global.leptonica.pixFindSkew;
import static org.bytedeco.leptonica.global.leptonica.pixRotate;

/**
 * How far a page lies askew.
 *
 * @param degrees to be turned clockwise so that its lines lie level
 */
record Skew(float degrees) {
    private static final float LEAST = 0.08f;
    private static final float LEAST_CONFIDENCE = 2.5f;

    static Skew of(Picture binary) {
        float[] degrees = {0};
        float[] confidence = {0};
        boolean found = pixFindSkew(binary.pix(), degrees, confidence) == 0 && confidence[0] >= LEAST_CONFIDENCE;
        return new Skew(found && Math.abs(degrees[0]) >= LEAST ? degrees[0] : 0);
    }

    void straighten(Picture page) throws PictureFault {
        if (degrees == 0) return;
        float radians = (float) Math.toRadians(degrees);
        page.change(pix -> pixRotate(pix, radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    }
}
