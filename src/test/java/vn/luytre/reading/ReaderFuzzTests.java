package vn.luytre.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import vn.luytre.FuzzedText;

/** Whatever the text: it is read, printed, and every stretch lies within it. */
@Tag("fuzz")
class ReaderFuzzTests {
    static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\f",
            " ",
            "  ",
            "\t",
            "1. ",
            "2) ",
            "a) ",
            "- ",
            "+ ",
            "I. ",
            "Điều 1. ",
            "1.1. ",
            "# ",
            "**",
            "| ",
            " |\n",
            "```\n",
            "“",
            "”",
            "(",
            ")",
            ", ",
            "; ",
            ". ",
            ": ",
            "…",
            "./.",
            "/",
            "-",
            "%",
            "Công an xã",
            "UBND các xã, phường",
            "Thủ trưởng các sở, ban, ngành",
            "Sở, ",
            " và ",
            " các ",
            " của ",
            " chủ trì",
            ", phối hợp với ",
            " rà soát mô hình ",
            " báo cáo kết quả về ",
            " giao ",
            " yêu cầu ",
            " theo dõi, đôn đốc ",
            "trước ngày ",
            "15/6/2031",
            "ngày 31 tháng 12",
            " hằng quý",
            " trong tháng ",
            "Số: 31/KH-UBND",
            "Nghị quyết số 1/NQ-TW ",
            "Căn cứ Luật ",
            "Kính gửi: ",
            "V/v ",
            "KẾ HOẠCH\n",
            "QUYẾT ĐỊNH",
            "Nơi nhận:\n",
            "TM. ",
            "CHỦ TỊCH\n",
            "PHỤ LỤC\n",
            "mô hình “Tiếng kẻng”",
            "85",
            "1.165/1.240",
            " hộ",
            "tăng ",
            "triệu đồng",
            "2",
            "0",
            "\u0301",
            "😀",
            "\uD83D",
            "\u200b",
            "STT",
            "Nội dung",
            "Đơn vị chủ trì",
            "Thời hạn",
            "| 1 | Rà soát | Công an xã | Quý II/2031 |\n",
            "| TT | Chỉ tiêu | Đơn vị tính | Kết quả |\n",
            "| 12/15 (80%) | 02 mô hình | ≥ 90 |\n",
            "5.000.000 đồng",
            "MẬT",
            "Người ký:");

    @FuzzTest(maxExecutions = 7_000)
    void anyTextIsRead(FuzzedDataProvider data) {
        check(FuzzedText.of(data, PIECES));
    }

    private static void check(String text) {
        var reading = Reader.read(SourceText.of("fuzz", text));
        int length = text.codePointCount(0, text.length());
        for (Span span : Spans.of(reading)) assertThat(span.end()).isBetween(span.start() + 1, length);
        ReadingWriter.line(reading, OutputStream.nullOutputStream());
    }
}
