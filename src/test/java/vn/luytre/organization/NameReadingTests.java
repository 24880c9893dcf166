package vn.luytre.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReadingTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND huyện Tre Ngà, tỉnh Lũy Tre            | PLACE [] huyen tre nga / tinh luy tre
            Chủ tịch UBND các xã, phường, đặc khu       | PLACE [COMMUNES]
            Ủy ban nhân dân cấp xã                      | PLACE [COMMUNES]
            Công an các huyện, thành phố                | POLICE [DISTRICTS]
            Công an tỉnh                                | POLICE [] tinh
            xã Măng Mọc huyện Tre Ngà tỉnh Lũy Tre      | - [] xa mang moc / huyen tre nga / tinh luy tre
            Thủ trưởng các sở, ban, ngành, đoàn thể tỉnh | - [DEPARTMENTS, MASS_ORGANISATIONS]
            các cơ quan, doanh nghiệp trên địa bàn      | - [BODIES, ENTERPRISES]
            thủ trưởng các sở, ngành, các cơ quan, doanh nghiệp trên địa bàn | - [DEPARTMENTS, BODIES, ENTERPRISES]
            Phòng Văn hóa và Thông tin các huyện, thành phố | BODY [DISTRICTS]
            Ủy ban nhân dân các xã thuộc huyện Tre Ngà  | PLACE [COMMUNES] huyen tre nga
            Sở Nội vụ tỉnh Lũy Tre                      | - [] so noi vu / tinh luy tre
            TP. Măng Non                                | - [] tp. mang non
            Phường Phường Đúc, Tp.Huế                   | - [] phuong phuong duc / tp. hue
            lực lượng Công an                           | POLICE [] tinh
            Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội các cấp | - [MASS_ORGANISATIONS]
            Xã Quan Sơn                                 | - [] xa quan son
            """)
    void namesAreReadByLists(String name, String expected) {
        var reading = NameReading.of(name);
        var parts = reading.parts().stream().map(NameReading.Part::key).collect(Collectors.joining(" / "));
        var organ = reading.organ() == null ? "-" : reading.organ();
        assertThat((organ + " " + reading.groups() + " " + parts).strip()).isEqualTo(expected);
    }
}
