package vn.luytre.boundary.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.luytre.boundary.file.Shape;

class BoundaryMapTests {
    private static Shape square(double west, double south, double side) {
        double east = west + side;
        double north = south + side;
        var path = "M" + west + "," + south + " " + east + "," + south + " " + east + "," + north + " " + west + ","
                + north + "Z";
        return new Shape(path, west + side / 2, south + side / 2, side / 2);
    }

    @Test
    void aSquareOnTheGlobeIsNarrowerInThePicture() {
        var map = BoundaryMap.of(Map.of("Xã Mai", square(106, 60, 1)));
        assertThat((double) map.width() / map.height()).isBetween(0.45, 0.55); // half as wide at 60°
        var equator = BoundaryMap.of(Map.of("Xã Mai", square(106, 0, 1)));
        assertThat((double) equator.width() / equator.height()).isBetween(0.95, 1.05);
        assertThat(equator.areas().getFirst().path()).startsWith("M4,").endsWith("Z");
    }

    @Test
    void neighboursMeetInTheSamePoints() {
        var map = BoundaryMap.of(Map.of("tây", square(106, 20, 0.1), "đông", square(106.1, 20, 0.1)));
        var points = map.areas().stream()
                .map(area -> java.util.Set.of(area.path().replaceAll("[MZ]", "").split(" ", -1)))
                .toList();
        assertThat(points.get(0)).filteredOn(points.get(1)::contains).hasSize(2);
    }

    @Test
    void theArchipelagosAreOnEveryMapOfTheCountryAndOnNoOther() {
        var country = BoundaryMap.ofCountry(Map.of("Tỉnh Lũy Tre", square(106, 20, 1)));
        assertThat(country.isles())
                .extracting(BoundaryMap.Isle::name)
                .containsExactly("Quần đảo Hoàng Sa (Đà Nẵng)", "Quần đảo Trường Sa (Khánh Hòa)");
        assertThat(country.isles())
                .allSatisfy(isle -> assertThat(isle.dots())
                        .isNotEmpty()
                        .allMatch(dot ->
                                dot.x() > 0 && dot.x() < country.width() && dot.y() > 0 && dot.y() < country.height()));
        assertThat(BoundaryMap.ofCountry(Map.<String, Shape>of()).isles()).hasSize(2);
        assertThat(BoundaryMap.of(Map.of("Xã Mai", square(106, 20, 1))).isles()).isEmpty();
    }

    @Test
    void anArchipelagoFarOutStandsInABoxAndTheLandStaysLarge() {
        var shapes = new LinkedHashMap<String, Shape>();
        for (int at = 0; at < 5; at++) shapes.put("Xã " + at, square(109 + at * 0.1, 12, 0.1));
        int alone = BoundaryMap.of(shapes).height();
        shapes.put("Đặc khu Trường Sa", square(114, 9, 0.01));
        var map = BoundaryMap.of(shapes);
        assertThat(map.areas()).hasSize(6);
        assertThat(map.height()).isEqualTo(alone + 44);
        assertThat(map.areas().getLast().y()).isBetween(alone, map.height());
    }

    @Test
    void whatIsTooSmallIsStillSeen() {
        var map = BoundaryMap.of(Map.of("Xã Mai", square(106, 20, 1), "Đảo", square(107, 20, 0.0001)));
        assertThat(map.areas()).allSatisfy(area -> assertThat(area.path()).matches("M.*Z"));
    }

    @Test
    void withoutAnyShapeThereIsAnEmptyPicture() {
        assertThat(BoundaryMap.of(Map.<String, Shape>of()).areas()).isEmpty();
    }
}
