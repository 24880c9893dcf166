package vn.luytre.reading.file;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the straight lines that a page draws; tables are known by them. */
final class PdfRules extends PDFGraphicsStreamEngine {
    private static final int MOST = 4_000;
    private static final float THIN = 2.5f;
    private static final float SHORT = 6f;

    private final GeneralPath path = new GeneralPath();
    private final List<PdfRule> rules = new ArrayList<>();
    private final float left;
    private final float top;

    private PdfRules(PDPage page) {
        super(page);
        left = page.getCropBox().getLowerLeftX();
        top = page.getCropBox().getUpperRightY();
    }

    /** The lines of a page that lies upright; none of another. */
    static List<PdfRule> of(PDPage page) throws IOException {
        if (page.getRotation() != 0) return List.of();
        var rules = new PdfRules(page);
        rules.processPage(page);
        return rules.rules;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) path.moveTo(x, y);
        else path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.moveTo(x3, y3); // nothing of a table
    }

    @Override
    public Point2D getCurrentPoint() {
        var point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        collect();
    }

    @Override
    public void fillPath(int rule) {
        var box = path.getBounds2D();
        // a thin bar is a line; a broad one is the ground of a cell
        if (box.getWidth() <= THIN || box.getHeight() <= THIN)
            add(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        collect();
    }

    private void collect() {
        var point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (var steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = x = point[0];
                    startY = y = point[1];
                }
                case PathIterator.SEG_LINETO -> {
                    add(x, y, point[0], point[1]);
                    x = point[0];
                    y = point[1];
                }
                default -> {
                    add(x, y, startX, startY);
                    x = startX;
                    y = startY;
                }
            }
        }
        path.reset();
    }

    private void add(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x1 - x2);
        double height = Math.abs(y1 - y2);
        if (rules.size() >= MOST || Math.min(width, height) > THIN || Math.max(width, height) < SHORT) return;
        rules.add(new PdfRule(
                (float) Math.min(x1, x2) - left,
                top - (float) Math.max(y1, y2),
                (float) Math.max(x1, x2) - left,
                top - (float) Math.min(y1, y2)));
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void shadingFill(COSName name) {}
}
