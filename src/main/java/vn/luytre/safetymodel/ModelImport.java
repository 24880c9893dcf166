package vn.luytre.safetymodel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.safetymodel.EntryStore.Line;
import vn.luytre.safetymodel.SafetyModelEvent.ModelsImported;
import vn.luytre.sheet.SheetFault;
import vn.luytre.sheet.SheetReader;
import vn.luytre.storage.ContentHash;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Brings in a list of sites that run, from XLSX or CSV: first a preview, then the good rows; each faulty row is named. */
@Service
@Transactional
public class ModelImport {
    private final ListStore store;
    private final EntryStore entries;
    private final ModelTypes types;
    private final Units units;
    private final Activeness activeness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelImport(
            ListStore store,
            EntryStore entries,
            ModelTypes types,
            Units units,
            Activeness activeness,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.types = types;
        this.units = units;
        this.activeness = activeness;
        this.events = events;
        this.clock = clock;
    }

    /** The titles of the table that people fill in. */
    public static List<String> titles() {
        return Arrays.stream(ListColumn.values()).map(ListColumn::title).toList();
    }

    /** A row as an example. */
    public static List<String> example() {
        return List.of(
                "Camera an ninh",
                "Camera an ninh",
                "Xã Tre Ngà",
                "Thôn Đình",
                "Cổng chợ",
                "01/7/2025",
                "12/QĐ-UBND",
                "25/6/2025",
                "2",
                "7",
                "30",
                "",
                "");
    }

    /** What a file would bring in, and what is wrong with it; nothing is changed. */
    @Transactional(readOnly = true)
    public ModelList preview(String file, byte[] bytes, UnitId unit, Collection<UnitId> reached) {
        return read(file, bytes, unit, reached);
    }

    private ModelList read(String file, byte[] bytes, UnitId unit, Collection<UnitId> reached) {
        try {
            var sheet = SheetReader.read(file, bytes);
            var there = store.there(reached.stream().map(UnitId::value).toList());
            var places = new ListPlaces(units, reached, today());
            return new ListReading(places, types.of(unit), there.places(), today()).read(sheet);
        } catch (SheetFault fault) {
            throw new Refused(refusal(fault));
        }
    }

    private static String refusal(SheetFault fault) {
        return "model.list-file." + fault.reason();
    }

    /** Keeps a file between its preview and its coming in, for a day. */
    public ContentHash keep(String file, byte[] bytes) {
        return store.keep(file, bytes, now());
    }

    /** Brings in the good rows of a file that was kept. Right {@code RECORD} towards all units that are reached. */
    public ModelList take(ContentHash hash, UnitId unit, Collection<UnitId> reached, Author by) {
        var kept = store.take(hash).orElseThrow(NotFound::new);
        var list = read(kept.getKey(), kept.getValue(), unit, reached);
        if (list.good().isEmpty()) throw new Refused("model.list-fault.nothing");
        var models = new HashMap<>(
                store.there(reached.stream().map(UnitId::value).toList()).models());
        var firsts = new LinkedHashMap<String, ListedSite>();
        for (var site : list.good()) if (!models.containsKey(site.model())) firsts.putIfAbsent(site.model(), site);
        var made = store.addModels(List.copyOf(firsts.values()), now());
        models.putAll(made);
        store.entered(made, by, now());
        var sites = store.addSites(list.good(), models, now());
        entries.ofSites(sites, new Line(LifeEvent.ENTERED, today(), "", Paper.NONE, by, now()), null, null);
        activeness.compute(sites);
        events.publishEvent(new ModelsImported(unit, made.size(), sites.size()));
        return list;
    }

    /** Forgets files that nobody took. */
    int forget() {
        return store.forgetBefore(now().minusDays(1));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
