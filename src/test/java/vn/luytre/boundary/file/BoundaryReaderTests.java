package vn.luytre.boundary.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.luytre.boundary.file.GeoJsons.collection;
import static vn.luytre.boundary.file.GeoJsons.feature;
import static vn.luytre.boundary.file.GeoJsons.square;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.luytre.boundary.file.Fault.Kind;
import vn.luytre.boundary.file.Read.Feature;

class BoundaryReaderTests {
    private static Read read(String json) {
        return BoundaryReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Feature one(String geometry) {
        return read(collection(feature("Xã Mai", geometry))).features().getFirst();
    }

    private static Shape shape(Feature feature) {
        return Objects.requireNonNull(feature.shape(), () -> String.valueOf(feature.fault()));
    }

    @Test
    void aSquareKeepsItsCornersAndItsName() {
        var feature = one(square(106, 20, 0.1));
        assertThat(feature.properties()).containsEntry("ten", "Xã Mai");
        assertThat(shape(feature).rings())
                .singleElement()
                .satisfies(
                        ring -> assertThat(ring).containsExactlyInAnyOrder(106, 20, 106.1, 20, 106.1, 20.1, 106, 20.1));
        assertThat(shape(feature).x()).isBetween(106.04, 106.06);
        assertThat(feature.remarks()).isEmpty();
    }

    @Test
    void aHoleAndSeveralPartsStay() {
        var hole = """
                {"type":"Polygon","coordinates":[[[106,20],[107,20],[107,21],[106,21],[106,20]],[[106.4,20.4],[106.4,20.6],[106.6,20.6],[106.6,20.4],[106.4,20.4]]]}""";
        assertThat(shape(one(hole)).rings()).hasSize(2);
        var parts = """
                {"type":"MultiPolygon","coordinates":[[[[106,20,5],[107,20,5],[107,21,5],[106,20,5]]],[[[108,20],[109,20],[109,21],[108,20]]]]}""";
        assertThat(shape(one(parts)).rings()).hasSize(2);
    }

    @Test
    void membersMayStandInAnyOrderAndUnknownOnesAreNoMatter() {
        var read = read("""
                {"bbox":[1,2,3,4],"features":[{"geometry":{"coordinates":[[[106,20],[106.1,20],[106,20.1],[106,20]]],"more":{"a":[1]},"type":"Polygon"},
                 "id":7,"properties":{"MA_XA":1234,"deep":{"no":1},"gone":null,"TEN":" Xã Mai "},"type":"Feature"}],"name":"x","type":"FeatureCollection"}""");
        assertThat(read.fault()).isNull();
        assertThat(read.features().getFirst().properties())
                .containsOnly(java.util.Map.entry("MA_XA", "1234"), java.util.Map.entry("TEN", "Xã Mai"));
        assertThat(read.features().getFirst().shape()).isNotNull();
    }

    @Test
    void aSingleFeatureIsAFileToo() {
        assertThat(read(feature("Xã Mai", square(106, 20, 1))).features()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RING_OPEN      | {"type":"Polygon","coordinates":[[[106,20],[107,20],[107,21],[106,21]]]}
            TOO_FEW_POINTS | {"type":"Polygon","coordinates":[[[106,20],[107,20],[106,20]]]}
            OUTSIDE        | {"type":"Polygon","coordinates":[[[20,106],[21,106],[21,107],[20,106]]]}
            OUTSIDE        | {"type":"Polygon","coordinates":[[[500000,2300000],[500100,2300000],[500100,2300100],[500000,2300000]]]}
            OUTSIDE        | {"type":"Polygon","coordinates":[[[106],[107],[107],[106]]]}
            NO_AREA_KIND   | {"type":"LineString","coordinates":[[106,20],[107,20]]}
            NO_AREA_KIND   | {"type":"Point","coordinates":[106,20]}
            NO_GEOMETRY    | null
            NO_GEOMETRY    | {"type":"Polygon"}
            NO_COORDINATES | {"type":"Polygon","coordinates":[]}
            NO_COORDINATES | {"type":"Polygon","coordinates":[[]]}
            NO_COORDINATES | {"type":"Polygon","coordinates":[[106,20],[107,20],[107,21],[106,20]]}
            NO_COORDINATES | {"type":"MultiPolygon","coordinates":[]}
            NOTHING_LEFT   | {"type":"Polygon","coordinates":[[[106,20],[107,20],[108,20],[106,20]]]}
            """)
    void aFaultyFeatureIsToldAndTheOthersAreRead(Kind kind, String geometry) {
        var read = read(collection(feature("Xã Mai", geometry), feature("Xã Trúc", square(106, 20, 1))));
        assertThat(read.fault()).isNull();
        assertThat(read.features()).hasSize(2);
        assertThat(Objects.requireNonNull(read.features().getFirst().fault()).kind())
                .isEqualTo(kind);
        assertThat(read.features().getFirst().shape()).isNull();
        assertThat(read.features().getLast().fault()).isNull();
        assertThat(read.features().getLast().shape()).isNotNull();
    }

    @Test
    void aBorderThatCrossesItselfIsMendedAndSaysWhere() {
        var bow = one("""
                {"type":"Polygon","coordinates":[[[106,20],[107,21],[107,20],[106,21],[106,20]]]}""");
        assertThat(bow.fault()).isNull();
        assertThat(bow.remarks()).containsExactly(new Fault(Kind.MENDED, "106.50, 20.500"));
        assertThat(shape(bow).rings()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BROKEN       | {"type":"FeatureCollection","features":[
            BROKEN       | không phải JSON
            OTHER_JSON   | []
            OTHER_JSON   | {"type":"Topology","objects":{}}
            OTHER_JSON   | {"type":"FeatureCollection","features":7}
            EMPTY        | {"type":"FeatureCollection","features":[]}
            OTHER_SYSTEM | {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3405"}},"features":[]}
            """)
    void aFileThatIsNoneSaysWhy(Kind kind, String json) {
        assertThat(Objects.requireNonNull(read(json).fault()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"})
    void theUsualSystemMayBeNamed(String name) {
        var json = """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"%s"}},"features":[%s]}""".formatted(name, feature("Xã Mai", square(106, 20, 1)));
        assertThat(read(json).fault()).isNull();
    }

    @Test
    void anEndlessDepthIsABrokenFile() {
        assertThat(Objects.requireNonNull(read("[".repeat(100_000)).fault()).kind())
                .isIn(Kind.BROKEN, Kind.OTHER_JSON);
        var deep = "{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(5_000);
        assertThat(Objects.requireNonNull(read(deep).fault()).kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void whatLiesOverAnotherIsToldOnBothSides() {
        var read = read(collection(
                feature("Xã Mai", square(106, 20, 1)),
                feature("Xã Trúc", square(106.5, 20, 1)),
                feature("Xã Tre", square(108, 20, 1))));
        assertThat(read.features().get(0).remarks()).containsExactly(new Fault(Kind.OVERLAPS, "2"));
        assertThat(read.features().get(1).remarks()).containsExactly(new Fault(Kind.OVERLAPS, "1"));
        assertThat(read.features().get(2).remarks()).isEmpty();
    }

    @Test
    void neighboursShareTheirBorderAfterwardsToo() {
        var read = read(collection(GeoJsons.neighbours(4_000)));
        var points = read.features().stream()
                .map(one -> shape(one).path().replaceAll("[MZ]", " ").strip())
                .map(path -> List.of(path.split(" ", -1)))
                .toList();
        assertThat(points).allSatisfy(one -> assertThat(one.size()).isBetween(4, 300));
        var shared = points.get(0).stream().filter(points.get(1)::contains).toList();
        assertThat(shared).hasSizeGreaterThan(10);
        assertThat(points.get(0))
                .filteredOn(point -> Double.parseDouble(point.split(",", -1)[0]) > 106.4)
                .allMatch(points.get(1)::contains);
    }

    @Test
    void whatWasReadComesThroughBetweenTheProcesses() {
        var read = read(collection(feature("Xã Mai", square(106, 20, 1)), feature("Xã Trúc", "null")));
        assertThat(ReadJson.read(ReadJson.write(read))).isEqualTo(read);
        var bytes = collection(feature("Xã Mai", square(106, 20, 1)), feature("Xã Trúc", "null"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(new BoundaryFiles().read(bytes)).isEqualTo(read);
    }
}
