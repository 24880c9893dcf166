package vn.luytre.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of any kind, each by its seed, out of made-up places, people and works. */
final class RandomDocuments {
    private static final List<String> PLACES = List.of("Lũy Tre", "Măng Non", "Bến Tre Xanh", "Đồng Nứa");
    private static final List<String> UNITS = List.of(
            "Xã Tre Xanh", "Xã Măng Non", "Phường Bến Nứa", "Xã Đồng Vầu", "Đặc khu Cù Lao Trúc", "Phường Lồ Ô");
    private static final List<String> ADDRESSEES = List.of(
            "Bộ Công an",
            "Các sở, ban, ngành cấp tỉnh",
            "Ủy ban nhân dân các xã, phường",
            "Công an tỉnh",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh");
    private static final List<Recipient> RECIPIENTS = List.of(
            Recipient.of("Như trên"),
            new Recipient("Bộ Công an", "để b/c"),
            new Recipient("Thường trực Tỉnh ủy", "để b/c"),
            new Recipient("Công an tỉnh", "để thực hiện"),
            Recipient.of("Chủ tịch, các Phó Chủ tịch UBND tỉnh"));
    private static final List<String> SUBJECTS = List.of(
            "kết quả xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc 6 tháng đầu năm 2026",
            "tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026",
            "củng cố, nhân rộng mô hình tự quản về an ninh, trật tự",
            "kiện toàn Ban Chỉ đạo phòng, chống tội phạm các cấp");
    private static final List<String> NAMES =
            List.of("Nguyễn Văn Mẫu", "Trần Thị Mẫu", "Đại tá Lê Văn Nứa", "Thượng tá Phạm Thị Trúc", "Vũ Đình Lồ");
    private static final List<Table.Column> FIGURES = List.of(
            Table.Column.figure("Mô hình xây dựng mới", "mô hình", 2),
            Table.Column.figure("Người tham dự", "lượt", 2),
            Table.Column.figure("Hộ ký cam kết", "hộ", 2),
            Table.Column.figure("Tin nhân dân cung cấp", "tin", 2),
            Table.Column.figure("Buổi tuyên truyền", "buổi", 2));
    private static final List<OfficialType> TYPES = List.of(
            OfficialType.REPORT,
            OfficialType.LETTER,
            OfficialType.DECISION,
            OfficialType.PLAN,
            OfficialType.DIRECTIVE,
            OfficialType.SUBMISSION,
            OfficialType.ANNOUNCEMENT,
            OfficialType.GUIDANCE);

    private final Random random;

    private RandomDocuments(long seed) {
        random = new Random(seed);
        random.nextInt(); // the first of neighbouring seeds are alike
    }

    static OfficialDocument of(long seed) {
        return new RandomDocuments(seed).document();
    }

    private OfficialDocument document() {
        var type = one(TYPES);
        boolean isAddressed = type == OfficialType.LETTER || type == OfficialType.SUBMISSION;
        var subject = one(SUBJECTS);
        return new OfficialDocument(
                type,
                head(type),
                type.isTitled() ? "Về việc " + subject : subject,
                type == OfficialType.DECISION
                        ? new Basis(
                                "Chủ tịch Ủy ban nhân dân tỉnh",
                                List.of("Căn cứ Luật Công an nhân dân ngày 20 tháng 11 năm 2018"))
                        : Basis.NONE,
                body(type),
                new Distribution(
                        isAddressed ? some(ADDRESSEES) : List.of(),
                        some(RECIPIENTS),
                        one(List.of("VT", "VT, NC", "VT, PV05"))),
                signature(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Annex("Danh mục số liệu", Annex.Page.LANDSCAPE, List.of(table()))));
    }

    private Letterhead head(OfficialType type) {
        var place = one(PLACES);
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        int number = 1 + random.nextInt(random.nextBoolean() ? 12 : 3000);
        var committee = "Ủy ban nhân dân tỉnh " + place;
        return switch (random.nextInt(5)) {
            case 0 -> new Letterhead(committee, "Sở Nội vụ", number, type.notation("SNV"), place, day);
            case 1 -> new Letterhead(committee, "Ban Chỉ đạo 138 tỉnh", number, type.notation("BCĐ"), place, day);
            case 2 -> new Letterhead("Bộ Công an", "Công an tỉnh " + place, number, type.notation("CAT"), place, day);
            case 3 ->
                new Letterhead(null, "Ủy ban nhân dân xã Tre Xanh", number, type.notation("UBND"), "Tre Xanh", day);
            default -> new Letterhead(null, committee, number, type.notation("UBND"), place, day);
        };
    }

    private Signature signature() {
        var name = one(NAMES);
        return switch (random.nextInt(4)) {
            case 0 -> new Signature(List.of(), List.of("Chủ tịch"), name);
            case 1 -> new Signature(List.of(new Mandate(Mandate.Mark.KT, "Chủ tịch")), List.of("Phó Chủ tịch"), name);
            case 2 ->
                new Signature(List.of(new Mandate(Mandate.Mark.TM, "Ủy ban nhân dân")), List.of("Chủ tịch"), name);
            default ->
                new Signature(List.of(new Mandate(Mandate.Mark.TL, "Chủ tịch")), List.of("Chánh Văn phòng"), name);
        };
    }

    private List<Block> body(OfficialType type) {
        if (type == OfficialType.DECISION) {
            return List.of(
                    new Block.Item("Điều 1.", "Ban hành kèm theo Quyết định này danh mục mô hình tự quản năm 2026."),
                    new Block.Item("Điều 2.", "Quyết định này có hiệu lực kể từ ngày ký./."));
        }
        return List.of(
                new Block.Paragraph(
                        "Thực hiện phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2026, kết quả của các địa phương như sau:"),
                table(),
                new Block.Paragraph("Đề nghị các địa phương tiếp tục thực hiện./."));
    }

    private Table table() {
        var columns = new ArrayList<>(
                List.of(new Table.Column("TT", null, 1, Table.Column.Side.CENTER), Table.Column.text("Đơn vị", 4)));
        var figures = some(FIGURES);
        columns.addAll(figures);
        var units = some(UNITS);
        var rows = IntStream.range(0, units.size())
                .mapToObj(i -> Stream.concat(
                                Stream.of(Cell.of(i + 1), Cell.of(units.get(i))),
                                figures.stream().map(_ -> figure()))
                        .toList())
                .toList();
        return new Table(columns, 2, rows);
    }

    private Cell figure() {
        return switch (random.nextInt(8)) {
            case 0 -> Cell.Without.MISSING;
            case 1 -> Cell.Without.NOT_APPLICABLE;
            case 2 -> Cell.of(0);
            default -> Cell.of(random.nextInt(random.nextBoolean() ? 100 : 2_000_000));
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all) {
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return List.copyOf(mixed.subList(0, 1 + random.nextInt(mixed.size())));
    }

    /** What the tables say: «Xã Tre Xanh: Người tham dự = 1250». */
    static List<String> figures(OfficialDocument document) {
        return Stream.concat(
                        document.body().stream(), document.annexes().stream().flatMap(annex -> annex.blocks().stream()))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(RandomDocuments::figures)
                .toList();
    }

    private static Stream<String> figures(Table table) {
        return table.rows().stream()
                .flatMap(row -> IntStream.range(table.keys(), row.size())
                        .filter(at -> row.get(at) instanceof Cell.Figure)
                        .mapToObj(at ->
                                row.get(1) + ": " + table.columns().get(at).title() + " = "
                                        + ((Cell.Figure) row.get(at)).value().toPlainString()));
    }
}
