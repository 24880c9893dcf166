package vn.luytre.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.luytre.TestDatabase;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "web")
@Import(TestDatabase.class)
class UnitImportTests {
    @Autowired
    private UnitImport imports;

    @Autowired
    private Units units;

    @Autowired
    private Office office;

    @Autowired
    private UnitChanges changes;

    @Autowired
    private Clock clock;

    private UnitId province;
    private UnitId commune;

    @BeforeEach
    void anOffice() {
        var given = new UnitFixtures(changes);
        province = given.province("Tỉnh Nhập");
        commune = given.commune("Xã Tre Ngà", province);
        office.choose(province);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static byte[] csv(String text) {
        return ("Mã,Tên đơn vị,Loại,Đơn vị cấp trên,Từ ngày\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> faults(String text) {
        return imports.preview("a.csv", csv(text)).faults().stream()
                .map(ImportPreview.Fault::text)
                .toList();
    }

    @Test
    void aFileStaysBetweenItsPreviewAndItsComingInAndNotALongerTimeThanADay(
            @Autowired ImportFiles files, @Autowired @Qualifier("unitImportFiles") RecurringTask<Void> job) {
        var taken = imports.keep(csv(",Sở Nội vụ,\"sở, ban, ngành\",,2025-07-01\n"));
        assertThat(imports.take("a.csv", taken)).isOne();
        assertThat(files.take(taken)).as("it has come in").isEmpty();
        var left = imports.keep(csv(",Sở Y tế,\"sở, ban, ngành\",,2025-07-01\n"));
        job.executeRecurringly(null, null);
        assertThat(files.forgetBefore(OffsetDateTime.now(clock).minusDays(1))).isZero();
        assertThat(files.forgetBefore(OffsetDateTime.now(clock).plusSeconds(1))).isOne();
        assertThatThrownBy(() -> imports.take("a.csv", left)).isInstanceOf(NotFound.class);
    }

    @Test
    void aGoodListComesIn() {
        var file = csv("""
                T.01,Thôn Đình,thôn,Xã Tre Ngà,01/7/2025
                ,Sở Nội vụ,"sở, ban, ngành",,2025-07-01
                ,Phòng Tổ chức,"phòng, ban",Sở Nội vụ,1-8-25
                ,Tổ dân phố Một,,Xã Tre Ngà,
                """);
        assertThat(imports.preview("a.csv", file).isGood()).isTrue();
        assertThat(units.children(commune, today())).isEmpty();
        assertThat(imports.take("a.csv", file)).isEqualTo(4);
        assertThat(units.children(commune, today()))
                .extracting(Unit::name)
                .containsExactly("Thôn Đình", "Tổ dân phố Một");
        var department = units.group(UnitGroup.DEPARTMENTS, province, today()).getFirst();
        assertThat(department.firstDay()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(units.children(department.id(), today()))
                .extracting(Unit::name)
                .containsExactly("Phòng Tổ chức");
        assertThat(faults("T.01,Thôn Đình,thôn,Xã Tre Ngà,\n"))
                .containsExactly(
                        "Dòng 2, cột B: đã có “Thôn Đình” trực thuộc Xã Tre Ngà.",
                        "Dòng 2, cột A: Mã T.01 đang được một đơn vị khác dùng.");
    }

    @Test
    void everyBadCellIsNamedAndNothingComesIn() {
        var text = """
                ,,thôn,Xã Tre Ngà,
                ,Thôn Hạ,làng,Xã Không Có,32/13/2025
                ,Thôn Thượng,thôn,Xã Tre Ngà,
                ,thôn thượng,thôn,Xã Tre Ngà,
                A1,Thôn Một,thôn,Thôn Hai,
                A1,Thôn Hai,thôn,Thôn Một,
                ,Thôn Sớm,thôn,Xã Tre Ngà,01/02/2019
                """;
        assertThat(faults(text))
                .contains(
                        "Dòng 2, cột B: thiếu tên đơn vị.",
                        "Dòng 3, cột C: không có loại đơn vị “làng”. Xem các loại trong tệp mẫu.",
                        "Dòng 3, cột D: không có đơn vị cấp trên “Xã Không Có” trong tỉnh của cơ quan hoặc trong tệp.",
                        "Dòng 3, cột E: “32/13/2025” không phải là ngày.",
                        "Dòng 5, cột B: “thôn thượng” có hai lần trong tệp, cùng đơn vị cấp trên.",
                        "Dòng 6, cột D: đơn vị cấp trên lại ở dưới chính đơn vị này.",
                        "Dòng 7, cột A: mã A1 có hai lần trong tệp.",
                        "Dòng 8, cột E: Xã Tre Ngà chỉ có từ ngày 01/01/2020.");
        assertThatThrownBy(() -> imports.take("a.csv", csv(text))).isInstanceOf(Refused.class);
        assertThat(units.within(province, today())).containsExactlyInAnyOrder(province, commune);
    }

    @Test
    void theTemplateCanBeReadAsItIs() throws IOException {
        var out = new ByteArrayOutputStream();
        var rows = UnitImport.template().stream()
                .skip(1)
                .map(row -> List.<@Nullable Object>copyOf(row))
                .iterator();
        SheetWriter.xlsx(out, "Don vi", UnitImport.template().getFirst(), rows);
        assertThat(imports.preview("mau.xlsx", out.toByteArray()).faults()).isEmpty();
    }

    @Test
    void titlesMayStandInAnyOrder() {
        var file = "Loại;Tên;Thuộc\nthôn;Thôn Bến;xã tre ngà\n".getBytes(StandardCharsets.UTF_8);
        assertThat(imports.preview("a.csv", file).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(UnitKind.VILLAGE));
    }

    @Test
    void aFileThatIsNoTableIsRefused() {
        assertThatThrownBy(() -> imports.preview("a.doc", new byte[3]))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("import.refused.KIND"));
    }
}
