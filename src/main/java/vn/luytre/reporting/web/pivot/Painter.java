package vn.luytre.reporting.web.pivot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;
import vn.luytre.reporting.web.pivot.PictureStyle.Look;

/** Paints the SVG that our own templates write, and no other: rectangles, lines, circles, polygons and text, with the rules of a style. */
@Component
class Painter {
    private static final int SCALE = 2;
    private static final Pattern MOVED = Pattern.compile("translate\\(([-\\d.]+) ([-\\d.]+)\\)");

    private final PictureStyle style = PictureStyle.load();
    private final Letters letters = Letters.load();

    /** As a PNG, twice as large for clear letters. */
    byte[] png(String svg) {
        var root = Jsoup.parse(svg, Parser.xmlParser()).expectFirst("svg");
        var image = new BufferedImage(
                SCALE * Integer.parseInt(root.attr("width")),
                SCALE * Integer.parseInt(root.attr("height")),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        paint(graphics, root);
        graphics.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paint(Graphics2D graphics, Element parent) {
        for (var one : parent.children()) {
            switch (one.tagName()) {
                case "g", "a" -> group(graphics, one);
                case "text" -> text(graphics, one);
                case "rect" ->
                    shape(
                            graphics,
                            one,
                            new Rectangle2D.Double(
                                    number(one, "x"), number(one, "y"), number(one, "width"), number(one, "height")));
                case "line" ->
                    shape(
                            graphics,
                            one,
                            new Line2D.Double(
                                    number(one, "x1"), number(one, "y1"), number(one, "x2"), number(one, "y2")));
                case "circle" -> shape(graphics, one, circle(one));
                case "polyline" -> shape(graphics, one, points(one.attr("points"), false));
                case "polygon" -> shape(graphics, one, points(one.attr("points"), true));
                case "path" -> shape(graphics, one, path(one.attr("d")));
                default -> {} // style and title are not painted
            }
        }
    }

    private void group(Graphics2D graphics, Element group) {
        var before = graphics.getTransform();
        var moved = MOVED.matcher(group.attr("transform"));
        if (moved.matches()) graphics.translate(Double.parseDouble(moved.group(1)), Double.parseDouble(moved.group(2)));
        paint(graphics, group);
        graphics.setTransform(before);
    }

    private void text(Graphics2D graphics, Element text) {
        var look = style.look("text", text.className());
        var line = letters.line(text.text(), look.number("font-size", 12));
        double x = number(text, "x")
                - switch (look.anchor()) {
                    case "middle" -> line.width() / 2;
                    case "end" -> line.width();
                    default -> 0;
                };
        fill(
                graphics,
                look,
                AffineTransform.getTranslateInstance(x, number(text, "y")).createTransformedShape(line.shape()));
    }

    private void shape(Graphics2D graphics, Element element, Shape shape) {
        if (element.attr("width").equals("0")) return; // as browsers do
        var look = style.look(element.tagName(), element.className());
        fill(graphics, look, shape);
        var stroke = look.stroke();
        if (stroke == null) return;
        graphics.setColor(stroke);
        graphics.setStroke(new BasicStroke(
                look.number("stroke-width", 1), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, look.dashes(), 0));
        graphics.draw(shape);
    }

    private static void fill(Graphics2D graphics, Look look, Shape shape) {
        var colour = look.fill();
        if (colour == null) return;
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    private static double number(Element element, String name) {
        var text = element.attr(name);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    private static Shape circle(Element circle) {
        double radius = number(circle, "r");
        return new Ellipse2D.Double(
                number(circle, "cx") - radius, number(circle, "cy") - radius, 2 * radius, 2 * radius);
    }

    private static Path2D points(String text, boolean closed) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var point : text.strip().split("[ ]+", -1)) {
            var parts = point.split(",", -1);
            double x = Double.parseDouble(parts[0]);
            double y = Double.parseDouble(parts[1]);
            if (path.getCurrentPoint() == null) path.moveTo(x, y);
            else path.lineTo(x, y);
        }
        if (closed) path.closePath();
        return path;
    }

    /** «M1,2 3,4 5,6ZM…»: closed rings. */
    private static Shape path(String text) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var ring : text.split("Z", -1))
            if (ring.startsWith("M")) path.append(points(ring.substring(1), true), false);
        return path;
    }
}
