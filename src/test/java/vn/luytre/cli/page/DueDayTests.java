package vn.luytre.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.luytre.reading.Reader;
import vn.luytre.reading.SourceText;

class DueDayTests {
    private static final String DUTY = """
            KẾ HOẠCH
            1. Công an xã tuyên truyền trước Tết Nguyên đán Bính Ngọ.
            2. Công an xã tuyên truyền trước Tết Nguyên đán năm 2031.
            """;

    @Test
    void aFestivalOfANamedYearIsTheOneNearTheDateOfTheDocument() {
        assertThat(dueOf("Lam Khê, ngày 10 tháng 01 năm 2026\n" + DUTY, 0)).contains("16/02/2026");
    }

    @Test
    void withoutADateOfTheDocumentItIsNotGuessed() {
        assertThat(dueOf(DUTY, 0)).doesNotContain("→");
        assertThat(dueOf(DUTY, 1)).contains("22/01/2031");
    }

    private static String dueOf(String text, int task) {
        var reading = Reader.read(SourceText.of("tet.txt", text));
        var timing = reading.tasks().get(task).actions().getFirst().timing().getFirst();
        return new DueDay(reading.header(), new Marks()).words(timing);
    }
}
