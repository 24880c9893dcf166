package vn.luytre.boundary.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.luytre.boundary.file.Shape;

/**
 * Areas in a picture: equirectangular, narrowed by the cosine of the latitude in the middle.
 *
 * @param isles the archipelagos that every map of the country shows
 */
public record BoundaryMap<K>(int width, int height, List<Area<K>> areas, List<Isle> isles) {
    private static final int WIDEST = 640;
    private static final int HIGHEST = 700;
    private static final int BOX = 44;
    private static final int BOX_WIDTH = 150;

    /** No province is so wide; the two archipelagos lie so far out that a map with both would show nothing of the land. */
    private static final double FAR_OUT = 3;

    /**
     * An area.
     *
     * @param path as a picture has it
     * @param x where its name is written
     * @param radius of the largest circle around it that fits in
     */
    public record Area<K>(K key, String path, int x, int y, int radius) {}

    /** An archipelago: dots and its name. */
    public record Isle(String name, List<Dot> dots, int x, int y) {}

    /** An island that is too small to be seen. */
    public record Dot(int x, int y) {}

    /** The country: all of it, whatever shapes there are. */
    public static <K> BoundaryMap<K> ofCountry(Map<K, Shape> shapes) {
        var frame = Frame.around(shapes.values(), Archipelago.FRAME, WIDEST, HIGHEST);
        return new BoundaryMap<>(
                frame.width(),
                frame.height(),
                areas(shapes, frame),
                Archipelago.ALL.stream().map(one -> one.in(frame)).toList());
    }

    /** The units below one; those that lie far out stand in boxes beneath. */
    public static <K> BoundaryMap<K> of(Map<K, Shape> shapes) {
        var near = new LinkedHashMap<K, Shape>();
        var far = new ArrayList<K>();
        double x = middle(shapes.values().stream().map(Shape::x).toList());
        double y = middle(shapes.values().stream().map(Shape::y).toList());
        shapes.forEach((key, shape) -> {
            if (Math.hypot(shape.x() - x, shape.y() - y) > FAR_OUT) far.add(key);
            else near.put(key, shape);
        });
        var frame = Frame.around(near.values(), List.of(), WIDEST, HIGHEST);
        var areas = new ArrayList<>(areas(near, frame));
        for (int at = 0; at < far.size(); at++) areas.add(box(far.get(at), at, frame.height()));
        int rows = (far.size() * BOX_WIDTH + WIDEST - 1) / WIDEST;
        return new BoundaryMap<>(
                Math.max(frame.width(), Math.min(far.size() * BOX_WIDTH, WIDEST)),
                frame.height() + rows * BOX,
                areas,
                List.of());
    }

    private static double middle(List<Double> numbers) {
        return numbers.isEmpty() ? 0 : numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static <K> Area<K> box(K key, int at, int top) {
        int each = WIDEST / BOX_WIDTH;
        int left = at % each * BOX_WIDTH + 2;
        int y = top + at / each * BOX + 4;
        int right = left + BOX_WIDTH - 6;
        var path = "M%d,%d %d,%d %d,%d %d,%dZ".formatted(left, y, right, y, right, y + BOX - 6, left, y + BOX - 6);
        return new Area<>(key, path, left + BOX_WIDTH / 2 - 3, y + BOX / 2 - 3, BOX_WIDTH / 2);
    }

    private static <K> List<Area<K>> areas(Map<K, Shape> shapes, Frame frame) {
        return shapes.entrySet().stream()
                .map(one -> area(one.getKey(), one.getValue(), frame))
                .toList();
    }

    private static <K> Area<K> area(K key, Shape shape, Frame frame) {
        int x = (int) Math.round(frame.x(shape.x()));
        int y = (int) Math.round(frame.y(shape.y()));
        return new Area<>(key, frame.path(shape), x, y, (int) (shape.radius() * frame.scale()));
    }
}
