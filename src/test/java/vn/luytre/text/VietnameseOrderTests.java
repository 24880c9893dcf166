package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VietnameseOrderTests {
    private final VietnameseOrder order = VietnameseOrder.INSTANCE;

    static List<SpecLine> spec() {
        return SpecLine.read("order.spec");
    }

    static LongStream seeds() {
        return RandomText.seeds();
    }

    @ParameterizedTest
    @MethodSource("spec")
    void oneStandsBeforeTheOther(SpecLine line) {
        assertThat(order.compare(line.text(), line.expected())).isNegative();
        assertThat(order.compare(line.expected(), line.text())).isPositive();
    }

    @Test
    void namesOfPlacesStandAsInAGazetteer() {
        var names = new ArrayList<>(List.of(
                "Đà Nẵng",
                "Dĩ An",
                "An Giang",
                "Ân Thi",
                "Ăng",
                "Bà Rịa",
                "Ba Tơ",
                "Huế",
                "Hòa Bình",
                "Hoà An",
                "Cà Mau"));
        names.sort(order);
        assertThat(names)
                .containsExactly(
                        "An Giang",
                        "Ăng",
                        "Ân Thi",
                        "Bà Rịa",
                        "Ba Tơ",
                        "Cà Mau",
                        "Dĩ An",
                        "Đà Nẵng",
                        "Hoà An",
                        "Hòa Bình",
                        "Huế");
    }

    @Test
    void normalFormsAreEqualAndPlacementsStandSideBySide() {
        String name = "Quảng Trị";
        assertThat(order.compare(name, Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isZero();
        assertThat(order.compare("hòa", "hoà")).isNotZero();
        assertThat(order.compare("hòa", "hoã")).isNegative();
        assertThat(order.compare("hoà", "hõa")).isNegative();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderIsOneOrder(long seed) {
        var chance = new RandomText(seed);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            texts.add(i % 2 == 0 ? chance.wild(chance.number(6)) : chance.vietnamese(1 + chance.number(2)));
        }
        texts.sort(order);
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i; j < texts.size(); j++) {
                assertThat(order.compare(texts.get(i), texts.get(j))).isNotPositive();
                assertThat(order.compare(texts.get(j), texts.get(i))).isNotNegative();
            }
        }
    }
}
