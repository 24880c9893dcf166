package vn.luytre.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.ModelId;
import vn.luytre.safetymodel.SiteId;

/** The models of the province: old ones come from a list in January, new ones are proposed, some are mended, some go. */
@OnDemo
@Component
class ModelStory implements Chapter {
    private static final LocalDate LISTED = LocalDate.of(2026, 1, 12);
    private static final LocalDate FILED = LocalDate.of(2026, 1, 14);
    private static final LocalDate REVIEWED = LocalDate.of(2026, 10, 20);
    private static final LocalTime MORNING = LocalTime.of(9, 15);

    private final ModelDeeds deeds;
    private final SiteReviewing reviewing;
    private final Places places;
    private final List<ModelCase> cases = ModelCase.all();
    private final Map<ModelCase, ModelId> models = new LinkedHashMap<>();
    private final Map<ModelCase, List<SiteId>> sites = new HashMap<>();
    private int papers = 110;

    ModelStory(ModelDeeds deeds, SiteReviewing reviewing, Places places) {
        this.deeds = deeds;
        this.reviewing = reviewing;
        this.places = places;
    }

    @Override
    public void plan(Agenda agenda) {
        agenda.add(LISTED, MORNING, this::list);
        agenda.add(FILED, MORNING, this::file);
        for (var one : cases) {
            for (var turn : one.turns()) agenda.add(turn.day(), MORNING, day -> turn(one, turn, day));
        }
        agenda.add(REVIEWED, MORNING, day -> reviewing.review(cases, this::sites, places.told(), day));
    }

    /** What was in the old list comes in at once. */
    private void list(LocalDate day) {
        var there = places.told();
        var old = cases.stream().filter(one -> one.isOld() && !one.hasFile()).toList();
        deeds.bring(old, there, day);
        var found = deeds.listed(there, old);
        found.forEach((one, its) -> {
            models.put(one, its.getFirst().model());
            sites.put(one, new ArrayList<>(its.stream().map(site -> site.id()).toList()));
        });
    }

    /** Of others the whole file is written. */
    private void file(LocalDate day) {
        var there = places.told();
        cases.stream().filter(one -> one.isOld() && one.hasFile()).forEach(one -> enter(one, there, day));
    }

    private void enter(ModelCase one, Places.On there, LocalDate day) {
        var commune = there.named(one.commune());
        var model = deeds.enter(one, commune, day);
        models.put(one, model);
        var its = new ArrayList<SiteId>();
        for (int i = 0; i < one.sites(); i++) its.add(deeds.site(one, model, commune, area(one, there, i), null, day));
        sites.put(one, its);
    }

    /** Each model has other areas of its commune first. */
    static UnitId area(ModelCase one, Places.On there, int index) {
        if (one.type().startsWith("Trường học")) return there.named("Trường THPT Bờ Tre");
        var areas = there.areas(there.named(one.commune()));
        return areas.get((Math.floorMod(one.name().hashCode(), areas.size()) + index) % areas.size());
    }

    private void turn(ModelCase one, ModelCase.Turn turn, LocalDate day) {
        var there = places.told();
        switch (turn.word()) {
            case "khảo sát" -> enter(one, there, day);
            case "nhân rộng" -> replicate(one, there, day);
            default -> deeds.does(model(one), there.named(one.commune()), ModelCase.step(turn, papers++), day);
        }
    }

    private void replicate(ModelCase one, Places.On there, LocalDate day) {
        var its = sites(one);
        var area = area(one, there, its.size());
        its.add(deeds.site(one, model(one), there.named(one.commune()), area, its.getFirst(), day));
    }

    private ModelId model(ModelCase one) {
        var model = models.get(one);
        if (model == null) throw one.row().fault("not in the register");
        return model;
    }

    /** All models of the story. */
    List<ModelCase> cases() {
        return cases;
    }

    /** Its sites that are in the register by now. */
    List<SiteId> sites(ModelCase one) {
        return sites.getOrDefault(one, List.of());
    }

    /** Whether it works on a day: it was launched and does not sleep. */
    boolean runs(ModelCase one, LocalDate day) {
        return deeds.runs(model(one), day);
    }
}
