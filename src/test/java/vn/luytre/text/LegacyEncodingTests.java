package vn.luytre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTests {
    static List<SpecLine> tcvn3() {
        return SpecLine.read("tcvn3.spec");
    }

    static List<SpecLine> vni() {
        return SpecLine.read("vni.spec");
    }

    static LongStream seeds() {
        return RandomText.seeds();
    }

    @ParameterizedTest
    @MethodSource("tcvn3")
    void tcvn3IsDecoded(SpecLine line) {
        assertThat(LegacyEncoding.TCVN3.decode(line.text()).text()).isEqualTo(line.expected());
    }

    @ParameterizedTest
    @MethodSource("vni")
    void vniIsDecoded(SpecLine line) {
        assertThat(LegacyEncoding.VNI.decode(line.text()).text()).isEqualTo(line.expected());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsEncodedIsDecodedToItself(long seed) {
        String text = words(seed);
        String small = text.toLowerCase(Locale.ROOT);
        assertThat(LegacyEncoding.VNI.decode(LegacyEncoding.VNI.encode(text)).text())
                .isEqualTo(text);
        assertThat(LegacyEncoding.TCVN3
                        .decode(LegacyEncoding.TCVN3.encode(small))
                        .text())
                .isEqualTo(small);
    }

    private static String words(long seed) {
        return new RandomText(seed).vietnamese(30).replaceAll("[^\\p{L}0-9]", " ");
    }

    @ParameterizedTest
    @EnumSource
    void theWholeAlphabetSurvivesBothWays(LegacyEncoding encoding) {
        String alphabet = "aàảãáạ ăằẳẵắặ âầẩẫấậ b c d đ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ"
                + " Ă Â Ê Ô Ơ Ư Đ";
        String encoded = encoding.encode(alphabet);
        assertThat(encoded.chars()).allMatch(character -> character < 0x100);
        assertThat(encoding.decode(encoded).text()).isEqualTo(alphabet);
    }

    @Test
    void capitalsWithTonesAreWrittenInVniAndLeftAloneInTcvn3() {
        String capitals = "ÀẢÃÁẠ ẰẲẴẮẶ ẦẨẪẤẬ ÈẺẼÉẸ ỀỂỄẾỆ ÌỈĨÍỊ ÒỎÕÓỌ ỒỔỖỐỘ ỜỞỠỚỢ ÙỦŨÚỤ ỪỬỮỨỰ ỲỶỸÝỴ";
        assertThat(LegacyEncoding.VNI
                        .decode(LegacyEncoding.VNI.encode(capitals))
                        .text())
                .isEqualTo(capitals);
        assertThat(LegacyEncoding.TCVN3.encode("ẾỀ")).isEqualTo("ẾỀ");
    }

    @Test
    void aLetterOfTwoCharactersLeadsBackToBoth() {
        String text = "Vieät Nam";
        var decoded = LegacyEncoding.VNI.decode(text);
        assertThat(decoded.text()).isEqualTo("Việt Nam");
        assertThat(text.substring(decoded.sourceStart(2), decoded.sourceEnd(3))).isEqualTo("eä");
        assertThat(decoded.sourceEnd(8)).isEqualTo(9);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theEncodingOfATextShows(long seed) {
        String text = words(seed).toLowerCase(Locale.ROOT);
        for (var encoding : LegacyEncoding.values()) {
            assertThat(LegacyEncoding.detect(encoding.encode(text))).contains(encoding);
        }
        assertThat(LegacyEncoding.detect(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Chi thi 138",
                "Céng hßa", // too short to tell
                "là và thì có không",
                "Toàn dân bảo vệ an ninh Tổ quốc, toàn dân bảo vệ an ninh",
                "L'été était très chaud, après la fête où l'élève a mangé des pâtés à côté de l'hôtel",
                "El niño comió año señor mañana está más allá según él",
                "Über die Straße läuft ein schöner Bär, fünf Männer hören zu",
                "Thuc hién Nghi quyét s6 37 ctia Tinh uy vé tang cuong lanh dao, thuc hi¢n nhiém vy bdo ddm",
            })
    void noEncodingIsSeenWhereNoneIs(String text) {
        assertThat(LegacyEncoding.detect(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds/000", "seeds/001", "seeds/002", "seeds/003", "seeds/004", "gold/h2", "gold/h3"})
    void theSampleDirectivesAreInUnicode(String name) throws IOException {
        assertThat(LegacyEncoding.detect(SharedTexts.read(name))).isEmpty();
    }
}
