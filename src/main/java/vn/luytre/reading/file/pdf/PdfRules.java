package vn.luytre.reading.file.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import vn.luytre.reading.file.Box;

/** Finds the straight lines that a page draws, by which tables are known, its coloured grounds and its pictures. */
final class PdfRules extends PDFGraphicsStreamEngine {
    private static final int MOST = 4_000;
    private static final float THIN = 2.5f;
    private static final float SHORT = 6f;

    private final GeneralPath path = new GeneralPath();
    private final List<PdfRule> rules = new ArrayList<>();
    private final List<Box> grounds = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final PdfPatience patience;
    private final PDRectangle crop;
    private final int turn;

    private PdfRules(PDPage page, PdfPatience patience) {
        super(page);
        this.patience = patience;
        crop = page.getCropBox();
        turn = page.getRotation();
    }

    static PdfDrawing of(PDPage page, PdfPatience patience) throws IOException {
        var rules = new PdfRules(page, patience);
        rules.processPage(page);
        return new PdfDrawing(rules.rules, rules.grounds, rules.pictures);
    }

    /** The same place as the page lies before its reader, from its left upper corner. */
    private Box seen(double x1, double y1, double x2, double y2) {
        float left = (float) Math.min(x1, x2) - crop.getLowerLeftX();
        float low = (float) Math.min(y1, y2) - crop.getLowerLeftY();
        float width = (float) Math.abs(x1 - x2);
        float height = (float) Math.abs(y1 - y2);
        return switch (turn) {
            case 90 -> new Box(low, left, height, width);
            case 180 -> new Box(crop.getWidth() - left - width, low, width, height);
            case 270 -> new Box(crop.getHeight() - low - height, crop.getWidth() - left - width, height, width);
            default -> new Box(left, crop.getHeight() - low - height, width, height);
        };
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.step();
        super.processOperator(operator, operands);
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
        else if (grounds.size() < MOST && isColoured())
            grounds.add(seen(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
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
        var place = seen(x1, y1, x2, y2);
        rules.add(new PdfRule(place.left(), place.top(), place.right(), place.bottom()));
    }

    private boolean isColoured() {
        try {
            return (getGraphicsState().getNonStrokingColor().toRGB() & 0xFFFFFF) != 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            return true; // a pattern
        }
    }

    @Override
    public void drawImage(PDImage image) {
        if (pictures.size() >= MOST) return;
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var from = matrix.transformPoint(0, 0);
        var to = matrix.transformPoint(1, 1);
        pictures.add(seen(from.x, from.y, to.x, to.y));
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void shadingFill(COSName name) {}
}
