package vn.luytre.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.activity.ActivitySubjects;
import vn.luytre.evidence.CleanFile;
import vn.luytre.identity.Author;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.FileLine;
import vn.luytre.safetymodel.FileLines;
import vn.luytre.safetymodel.LifeStep;
import vn.luytre.safetymodel.ModelId;
import vn.luytre.safetymodel.ModelImport;
import vn.luytre.safetymodel.ModelProofs;
import vn.luytre.safetymodel.ModelTypes;
import vn.luytre.safetymodel.NewSite;
import vn.luytre.safetymodel.PaperRole;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.SafetyModels;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.SiteGroup;
import vn.luytre.safetymodel.SiteId;
import vn.luytre.safetymodel.Sites;

/** Does with models what the story says, through their front doors. */
@OnDemo
@Component
class ModelDeeds {
    private static final List<String> SPOTS =
            List.of("Nhà văn hóa", "Cổng làng", "Đầu ngõ", "Gốc đa", "Trạm bơm", "Sân đình");
    private static final BigDecimal MONEY = new BigDecimal("18500000");

    private final SafetyModels models;
    private final Sites sites;
    private final ModelImport lists;
    private final ModelTypes types;
    private final FileLines lines;
    private final ModelProofs proofs;
    private final List<ActivitySubjects> subjects;
    private final Units units;
    private final Places places;
    private final Hands hands;

    ModelDeeds(
            SafetyModels models,
            Sites sites,
            ModelImport lists,
            ModelTypes types,
            FileLines lines,
            ModelProofs proofs,
            List<ActivitySubjects> subjects,
            Units units,
            Places places,
            Hands hands) {
        this.models = models;
        this.sites = sites;
        this.lists = lists;
        this.types = types;
        this.lines = lines;
        this.proofs = proofs;
        this.subjects = subjects;
        this.units = units;
        this.places = places;
        this.hands = hands;
    }

    /** Brings in a list as an office has it in a workbook. */
    void bring(List<ModelCase> cases, Places.On there, LocalDate day) {
        var text = new StringBuilder(line(ModelImport.titles()));
        for (var one : cases) {
            for (int i = 0; i < one.sites(); i++) text.append(line(cells(one, there, i)));
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        var province = places.province();
        var reached = units.within(province, day);
        hands.does(FigureDeeds.OFFICER, Right.RECORD, province, author -> {
            var list = lists.take(lists.keep("mo-hinh.csv", bytes), province, reached, author);
            if (!list.faults().isEmpty())
                throw new IllegalStateException(list.faults().getFirst().toString());
        });
    }

    private static List<String> cells(ModelCase one, Places.On there, int index) {
        var file = siteFile(one, index);
        return List.of(
                one.name(),
                one.type(),
                one.commune(),
                there.unit(ModelStory.area(one, there, index)).name(),
                file.spot(),
                one.launchedOn().toString(),
                one.basis().number(),
                String.valueOf(one.basis().day()),
                Integer.toString(groups(one, index).size()),
                Integer.toString(file.members()),
                Integer.toString(file.households()),
                "",
                "");
    }

    private static String line(List<String> cells) {
        return "\"" + String.join("\",\"", cells) + "\"\n";
    }

    private static int draw(ModelCase one, int index, int least, int most) {
        return least + Math.floorMod((one.name() + least + index).hashCode(), most - least);
    }

    private static Site.SiteFile siteFile(ModelCase one, int index) {
        var spot = SPOTS.get(draw(one, index, 0, SPOTS.size()));
        return new Site.SiteFile(spot, "", "", draw(one, index, 7, 26), draw(one, index, 24, 120));
    }

    private static List<SiteGroup> groups(ModelCase one, int index) {
        var groups = new ArrayList<SiteGroup>();
        for (int i = 1; i <= draw(one, index, 1, 4); i++) groups.add(new SiteGroup("Tổ " + i, draw(one, i, 4, 9)));
        return groups;
    }

    /** Where the sites of a list are in the register, by their models. */
    Map<ModelCase, List<Site>> listed(Places.On there, List<ModelCase> cases) {
        var found = new LinkedHashMap<ModelCase, List<Site>>();
        for (var one : cases) {
            var its = subjects.stream()
                    .filter(kind -> kind.kind().equals("SITE"))
                    .flatMap(kind -> kind.choices(there.named(one.commune()), one.name()).stream())
                    .map(choice -> sites.find(new SiteId(choice.id())).orElseThrow())
                    .toList();
            found.put(one, its);
        }
        return found;
    }

    /** Enters a model: one that runs, with all that belongs into its file, or one that is surveyed. */
    ModelId enter(ModelCase one, UnitId commune, LocalDate day) {
        var type = types.of(commune).stream()
                .filter(any -> any.name().equals(one.type()))
                .findFirst()
                .orElseThrow(() -> one.row().fault(one.type()));
        var head = new SafetyModel.Head(one.head(), "Trưởng Ban Chủ nhiệm", "");
        var results = one.isOld() ? "Số vụ mất trộm vặt giảm so với trước khi có mô hình." : "";
        var file = new SafetyModel.ModelFile(
                type.code(), one.name(), type.field(), one.commune(), one.aim(), results, one.basis(), null, head);
        var entered = new ArrayList<ModelId>();
        hands.does(Right.RECORD, commune, day, author -> {
            var id = models.enter(hands.key(), commune, file, one.isOld() ? one.launchedOn() : null, author);
            fill(models.find(id).orElseThrow(), one, author);
            entered.add(id);
        });
        return entered.getFirst();
    }

    private void fill(SafetyModel model, ModelCase one, Author author) {
        lines.add(hands.key(), model, new FileLine.Post(0, "Trưởng Ban Chủ nhiệm", 1), author);
        lines.add(hands.key(), model, new FileLine.Post(0, "Ủy viên Ban Chủ nhiệm", 4), author);
        if (!one.isOld()) return;
        var fund = new FileLine.Fund(0, 2025, FileLine.Origin.SOCIAL, MONEY, "Mua sắm, sửa chữa thiết bị");
        lines.add(hands.key(), model, fund, author);
        lines.add(hands.key(), model, new FileLine.Equipment(0, "Đèn pin, còi, mõ", 12, one.launchedOn()), author);
        var picture = CleanFile.of("ra-mat-mo-hinh.png", Table.bytes("minh-chung/hop-thon.png"));
        proofs.add(hands.key(), model, PaperRole.RESULT, picture, author);
    }

    /** One more place where it runs. */
    SiteId site(ModelCase one, ModelId model, UnitId commune, UnitId area, @Nullable SiteId pattern, LocalDate day) {
        var there = models.find(model).orElseThrow();
        var launched = pattern == null ? there.launchedOn() : day;
        int index = Math.floorMod(area.hashCode(), 40);
        var site = new NewSite(area, siteFile(one, index), groups(one, index), launched, pattern);
        var added = new ArrayList<SiteId>();
        hands.does(Right.RECORD, commune, day, author -> added.add(sites.add(hands.key(), model, site, author)));
        return added.getFirst();
    }

    /** A deed on the whole model: recorded, or decided by who decides for the commune. */
    void does(ModelId id, UnitId commune, LifeStep step, LocalDate day) {
        var right = step.deed().isDecision() ? Right.DECIDE : Right.RECORD;
        int version = models.find(id).orElseThrow().version();
        hands.does(right, commune, day, author -> models.does(hands.key(), id, version, step, author));
    }

    boolean runs(ModelId id, LocalDate day) {
        var life = models.find(id).orElseThrow().life();
        return life.state().isRunning() && life.launchedOn() != null && !day.isBefore(life.launchedOn());
    }
}
