package vn.luytre.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The yearly report of a large province: 170 communes, 113 indicators, three annexes. */
final class YearlyReport {
    private static final int COMMUNES = 170;
    private static final int[] INDICATORS = {38, 38, 37};

    private YearlyReport() {}

    static OfficialDocument made() {
        var report = Documents.report();
        var annexes = new ArrayList<Annex>();
        for (int i = 0; i < INDICATORS.length; i++) {
            annexes.add(
                    new Annex("Số liệu năm 2026 của các xã, phường, đặc khu", Annex.Page.LANDSCAPE, List.of(table(i))));
        }
        return new OfficialDocument(
                report.type(),
                report.head(),
                report.subject(),
                report.basis(),
                report.body(),
                report.distribution(),
                report.signature(),
                annexes);
    }

    private static Table table(int annex) {
        var random = new Random(annex);
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column("TT", null, 1, Table.Column.Side.CENTER));
        columns.add(Table.Column.text("Đơn vị", 4));
        for (int i = 1; i <= INDICATORS[annex]; i++)
            columns.add(Table.Column.figure("Chỉ tiêu số " + (annex * 38 + i), "lượt", 2));
        var rows = new ArrayList<List<Cell>>();
        for (int commune = 1; commune <= COMMUNES; commune++) {
            var row = new ArrayList<Cell>(List.of(Cell.of(commune), Cell.of("Xã Tre Xanh " + commune)));
            for (int i = 0; i < INDICATORS[annex]; i++)
                row.add(random.nextInt(50) == 0 ? Cell.Without.MISSING : Cell.of(random.nextInt(100_000)));
            rows.add(row);
        }
        return new Table(columns, 2, rows);
    }
}
