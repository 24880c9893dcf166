package vn.luytre.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.luytre.demo.MovementProvince.Commune;
import vn.luytre.demo.MovementProvince.Places;
import vn.luytre.force.TeamId;
import vn.luytre.force.file.TeamImport;
import vn.luytre.force.grading.Grading;
import vn.luytre.force.grading.Proposal;
import vn.luytre.force.grading.TeamGrade;
import vn.luytre.identity.Author;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.Activeness;
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.LifeStep;
import vn.luytre.safetymodel.ModelImport;
import vn.luytre.safetymodel.ModelType;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.safetymodel.Paper;
import vn.luytre.safetymodel.SiteId;
import vn.luytre.safetymodel.SiteReviews;
import vn.luytre.safetymodel.Sites;
import vn.luytre.safetymodel.Verdict;
import vn.luytre.sheet.SheetFault;
import vn.luytre.sheet.SheetReader;

/** The sites and teams of a province of {@code ./luytre bench movement}, all through the front doors: commune by commune, from files. */
record MovementRegister(ApplicationContext modules, Places places, List<Author> officers) {
    private static final int SITES = 33_000;
    private static final int TYPES = 20;
    private static final List<Verdict> DOUBTS =
            List.of(Verdict.NEEDS_CONSOLIDATION, Verdict.DORMANT, Verdict.TO_BE_REMOVED);

    void addTeams() {
        IntStream.range(0, places.communes().size())
                .forEach(at -> addTeams(places.communes().get(at), officers.get(at)));
    }

    /** A team for two areas each; one area in twenty has none. */
    private void addTeams(Commune commune, Author by) {
        var rows = new StringBuilder(
                "Tên tổ,Địa bàn,Số quyết định,Ngày quyết định,Ngày thành lập,Tổ trưởng,Tổ phó,Tổ viên,Số hộ\n");
        var areas = commune.areas();
        for (int at = 0; at + 1 < areas.size(); at += 2) {
            var covered = at % 20 == 18
                    ? areas.get(at).name()
                    : areas.get(at).name() + ";" + areas.get(at + 1).name();
            rows.append("Tổ bảo vệ ANTT số %d,%s,%d/QĐ-UBND,2024-06-28,2024-07-01,%d,1,%d,%d%n"
                    .formatted(at / 2 + 1, covered, at + 1, at % 30 == 4 ? 0 : 1, 1 + at % 4, 150 + at * 7));
        }
        try {
            var sheet = SheetReader.read("to.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
            bean(TeamImport.class).take(UUID.randomUUID(), by, commune.id(), sheet);
        } catch (SheetFault fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** One team in eight did excellently. */
    void grade() {
        var grading = bean(Grading.class);
        for (int at = 0; at < places.communes().size(); at++) {
            var commune = places.communes().get(at).id();
            var proposals = new ArrayList<Proposal>();
            for (var team : grading.teams(commune, 2026)) {
                var grade = proposals.size() % 8 == 0 ? TeamGrade.EXCELLENT : TeamGrade.GOOD;
                proposals.add(new Proposal(team.id(), grade, BigDecimal.valueOf(100), Proposal.HeadGrade.NONE, "", 0));
            }
            var faults = grading.propose(UUID.randomUUID(), officers.get(at), commune, 2026, proposals);
            if (!faults.isEmpty()) throw new IllegalStateException(faults.toString());
            var teams = proposals.stream().map(Proposal::team).toList();
            decide(at, teams);
        }
    }

    private void decide(int at, List<TeamId> teams) {
        var commune = places.communes().get(at).id();
        bean(Grading.class)
                .decide(
                        UUID.randomUUID(),
                        places.leaders().getFirst(),
                        commune,
                        2026,
                        teams,
                        "7/QĐ-UBND",
                        LocalDate.of(2026, 11, 20));
    }

    void addSites() {
        var types = bean(ModelTypes.class).of(places.province());
        int communes = places.communes().size();
        for (int at = 0; at < communes; at++) {
            int sites = SITES / communes + (at < SITES % communes ? 1 : 0);
            addSites(places.communes().get(at), officers.get(at), types, sites);
        }
    }

    private void addSites(Commune commune, Author by, List<ModelType> types, int sites) {
        var rows = new StringBuilder(
                "Tên mô hình,Loại,Địa bàn,Vị trí,Ngày ra mắt,Số quyết định,Ngày quyết định,Số tổ,Thành viên,Hộ\n");
        for (int at = 0; at < sites; at++) {
            var type = types.get(at % Math.min(TYPES, types.size()));
            var launched =
                    MovementProvince.FOUNDED.plusDays((at * 37L + commune.id().value() * 11) % 1_900);
            var area = commune.below().get(at * 7 % commune.below().size());
            rows.append("\"%s %s\",\"%s\",%s,Điểm %d,%s,%d/QĐ-UBND,%s,%d,%d,%d%n"
                    .formatted(
                            type.name(),
                            commune.name(),
                            type.name(),
                            area.name(),
                            at + 1,
                            launched,
                            at % 30 + 1,
                            launched.minusDays(5),
                            at % 4,
                            5 + at % 40,
                            at % 90));
        }
        var imports = bean(ModelImport.class);
        var reached = bean(Units.class).within(commune.id(), LocalDate.of(2026, 5, 4));
        var file = imports.keep("diem.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
        var list = imports.take(file, commune.id(), reached, by);
        if (list.good().size() != sites)
            throw new IllegalStateException(list.faults().toString());
    }

    /** Of a hundred sites four were removed, six sleep, five were mended. */
    void live() {
        lives(LifeDeed.REMOVE, at -> at % 100 < 4, new Paper("31/QĐ-UBND", LocalDate.of(2026, 10, 30)));
        lives(LifeDeed.FALL_DORMANT, at -> at % 100 >= 4 && at % 100 < 10, Paper.NONE);
        lives(LifeDeed.CONSOLIDATE, at -> at % 100 >= 10 && at % 100 < 15, Paper.NONE);
    }

    private void lives(LifeDeed deed, IntPredicate chosen, Paper paper) {
        var step = new LifeStep(deed, LocalDate.of(2026, 11, 1), "Theo kết quả rà soát.", paper, null);
        bean(Sites.class)
                .does(
                        UUID.randomUUID(),
                        sites(chosen, "true"),
                        step,
                        places.leaders().getFirst());
    }

    private List<SiteId> sites(IntPredicate chosen, String condition) {
        var all = bean(JdbcClient.class)
                .sql("select id from safetymodel.site where " + condition + " order by id")
                .query(Long.class)
                .list();
        return IntStream.range(0, all.size())
                .filter(chosen)
                .mapToObj(at -> new SiteId(all.get(at)))
                .toList();
    }

    /** Every third site was reviewed; then the index of all is computed. */
    void review() {
        var findings = new ArrayList<SiteReviews.Finding>();
        for (var id : sites(at -> at % 3 == 0, "state <> 'REMOVED'")) {
            var site = bean(Sites.class).find(id).orElseThrow();
            var verdict = findings.size() % 10 < 7 ? Verdict.EFFECTIVE : DOUBTS.get(findings.size() % DOUBTS.size());
            findings.add(new SiteReviews.Finding(site, verdict, "Kiểm tra tại chỗ."));
        }
        bean(SiteReviews.class)
                .review(UUID.randomUUID(), 2026, findings, places.leaders().getFirst());
        bean(Activeness.class).computeAll();
    }

    private <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }
}
