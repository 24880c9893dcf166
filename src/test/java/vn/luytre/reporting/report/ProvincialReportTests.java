package vn.luytre.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.document.pdf.NotPrinted;
import vn.luytre.document.pdf.PdfPrinter;
import vn.luytre.identity.Author;
import vn.luytre.identity.People;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.reading.DocumentFiles;
import vn.luytre.reading.FileContent;
import vn.luytre.reading.Reader;
import vn.luytre.reading.Reading;
import vn.luytre.reading.SourceText;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.ReportingModuleTest;
import vn.luytre.reporting.catalogue.CatalogueEditing;
import vn.luytre.reporting.entry.Entering;
import vn.luytre.reporting.pivot.Span;
import vn.luytre.reporting.pivot.SpanKind;
import vn.luytre.reporting.total.Numbers;
import vn.luytre.reporting.total.Place;
import vn.luytre.reporting.total.TreeFollowing;

/** The yearly report of a made-up province of four communes, as it was approved; and what the reading engine takes from it. */
@ReportingModuleTest
class ProvincialReportTests {
    private static final Path APPROVED = Path.of("src/test/resources/vn/luytre/reporting/report/nam.approved.txt");
    private static final int YEAR = 2025;
    private static final List<String> COMMUNES = List.of("Xã Tre Ngà", "Xã Tre Gai", "Phường Trúc Lâm", "Xã Măng Non");

    @Autowired
    private People people;

    @Autowired
    private TreeFollowing following;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CatalogueEditing beginning;

    @Autowired
    private Entering entering;

    @Autowired
    private ReportKinds kinds;

    @Autowired
    private Reports reports;

    @Autowired
    private Editing editing;

    @Autowired
    private Redrafting redrafting;

    @Autowired
    private ReportPapers papers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PdfPrinter printer;

    private UnitId province;
    private Report report;

    @BeforeEach
    void aProvinceWithItsFigures() {
        province = people.unit(UnitKind.PROVINCE, "Tỉnh Lũy Tre", null);
        var communes = new ArrayList<UnitId>();
        for (var name : COMMUNES)
            communes.add(people.unit(name.startsWith("Xã") ? UnitKind.COMMUNE : UnitKind.WARD, name, province));
        following.follow();
        var by = new Author(people.somebody(province), "Trần Văn An", province);
        for (var form : catalogue.forms()) beginning.first(province, form, PeriodKey.of(YEAR - 1, 1), by);
        for (int at = 0; at < communes.size(); at++) {
            for (var form : catalogue.forms()) {
                fill(form, communes.get(at), YEAR - 1, at);
                if (at < 3) fill(form, communes.get(at), YEAR, at + 1); // the last commune is missing
            }
        }
        sent(communes);
        report = begun();
    }

    /** Figures that follow from where they stand. */
    private void fill(FigureForm form, UnitId unit, int year, int at) {
        var by = new Author(people.somebody(unit), "Lê Thị Bình", unit);
        for (int period = 1; period <= form.frequency().inYear(year); period++) {
            var change = new Numbers.Change(form.width());
            for (var line : form.asked()) {
                if (!line.indicator().isEntered()) continue;
                if (line.position() % 17 == 5) change.exempt(line.position());
                else if (line.position() % 11 != 7)
                    change.number(line.position(), (line.position() * 7L + at * 13L + year % 10 + period) % 90);
            }
            entering.correct(form, new Place(form.id(), PeriodKey.of(year, period), unit), by, change);
        }
    }

    /** On fixed days, so that lateness does not depend on the day of the test. */
    private void sent(List<UnitId> communes) {
        int festival = catalogue.form("ngay-hoi").orElseThrow().id().value();
        for (int at = 0; at < communes.size(); at++) {
            jdbc.sql("""
                    update reporting.sheet set state = 'ACCEPTED', first_submitted_on = :day, submitted_on = :day
                     where unit = :unit and period between 202500 and 202599 and form <> :festival
                    """)
                    .param("unit", communes.get(at).value())
                    .param("day", LocalDate.of(2025, 12, 16 + at * 3))
                    .param("festival", festival)
                    .update();
            jdbc.sql("""
                    update reporting.sheet set state = 'ACCEPTED', first_submitted_on = :day, submitted_on = :day
                     where unit = :unit and period = 202501 and form = :festival
                    """)
                    .param("unit", communes.get(at).value())
                    .param("day", LocalDate.of(2025, 9, 3 + at)) // due on 5 September
                    .param("festival", festival)
                    .update();
        }
    }

    private Report begun() {
        var by = new Author(people.somebody(province), "Trần Văn An", province);
        var wish = new NewReport(
                province, kinds.find("nam").orElseThrow(), ReportTime.of(new Span(SpanKind.YEAR, YEAR, 1)));
        var id = reports.begin(wish, by);
        editing.write(id, section("tinh-hinh", "Tình hình an ninh, trật tự trên địa bàn tỉnh ổn định."), by);
        editing.write(
                id,
                section(
                        "phuong-huong",
                        "Nhân rộng mô hình hiệu quả; củng cố mô hình yếu.\nTập huấn lực lượng nòng cốt."),
                by);
        reports.head(id, head(), reports.find(id).orElseThrow().standing().version(), by);
        redrafting.again(id, by);
        return reports.find(id).orElseThrow();
    }

    private static SectionEdit section(String code, String text) {
        return new SectionEdit(code, List.of(), text, null, 0, null, 0);
    }

    private static ReportHead head() {
        return new ReportHead(
                "Ủy ban nhân dân tỉnh Lũy Tre",
                "Ban Chỉ đạo 138 tỉnh",
                36,
                "BC-BCĐ",
                "Lũy Tre",
                LocalDate.of(2025, 12, 22),
                "",
                "",
                "Bộ Công an (để b/c)\nThường trực Tỉnh ủy (để b/c)\nThành viên Ban Chỉ đạo",
                "VT, PV05",
                "KT. Trưởng Ban",
                "Phó Trưởng Ban Thường trực\nGiám đốc Công an tỉnh",
                "Đại tá Nguyễn Văn Mẫu");
    }

    @Test
    void theReportIsAsItWasApproved(@TempDir Path folder) throws IOException {
        var text = source(folder).raw().lines().map(String::stripTrailing).toList();
        // Who has not sent anything is later with each day.
        var made = String.join("\n", text).replaceAll("(\\| Chưa gửi \\|) \\d+ \\|", "$1 … |") + "\n";
        if (System.getProperty("approve") != null) Files.writeString(APPROVED, made);
        assertThat(made).isEqualTo(Files.readString(APPROVED));
    }

    private SourceText source(Path folder) throws IOException {
        var file = Files.write(folder.resolve("bao-cao.docx"), papers.docx(report));
        try (var files = new DocumentFiles()) {
            return ((FileContent.Text) files.read(file)).source();
        }
    }

    @Test
    void theReadingEngineGivesBackHeadAndFigures(@TempDir Path folder) throws IOException {
        var reading = Reader.read(source(folder));
        var header = reading.header();
        assertThat(Objects.requireNonNull(header.number()).value()).isEqualTo("36/BC-BCĐ");
        assertThat(Objects.requireNonNull(header.docType()).value()).isEqualTo("báo cáo");
        assertThat(Objects.requireNonNull(header.subject()).value()).isEqualTo(report.subject());
        assertThat(Objects.requireNonNull(header.signer()).name().value()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(header.recipients()).hasSize(3);
        var figures = figures(reading);
        var content = papers.content(report);
        int checked = 0;
        for (var section : content.sections()) {
            for (var said : section.paragraphs()) {
                if (said.source().told().size() != 1) continue;
                var told = said.source().told().getFirst();
                if (told.number().isEmpty() || told.name().startsWith("Tỷ lệ")) continue;
                assertThat(figures)
                        .as(said.text())
                        .contains(told.number().get().stripTrailingZeros().toPlainString());
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(70);
    }

    private static List<String> figures(Reading reading) {
        return reading.indicators().stream()
                .map(one -> one.value())
                .filter(Objects::nonNull)
                .map(value -> value.stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void aWordProcessorPrintsIt() throws NotPrinted {
        assumeTrue(printer.isInstalled());
        var pdf = printer.print(papers.docx(report));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void theAnnexesAreASpreadsheetToo() {
        assertThat(papers.annexes(papers.content(report))).hasSizeGreaterThan(10_000);
        assertThat(papers.content(report).annexes().stream().map(Content.AnnexTable::title))
                .contains(
                        "Số liệu phong trào toàn dân bảo vệ an ninh Tổ quốc", "Đơn vị gửi số liệu muộn hoặc chưa gửi");
    }

    @Test
    void unitsAreNamedInTheirOrderWithAllTheirFigures() {
        var table = papers.content(report).annexes().get(1);
        assertThat(table.rows()).hasSize(4);
        assertThat(table.columns()).hasSizeGreaterThan(60);
        assertThat(Map.of("rows", table.rows().getFirst().size()))
                .containsEntry("rows", table.columns().size());
    }
}
