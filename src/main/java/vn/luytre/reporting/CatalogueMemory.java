package vn.luytre.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.storage.OncePerSnapshot;

/** Keeps the catalogue as long as the database says that it is the newest one: several servers may share the database. */
@Component
class CatalogueMemory {
    private final CatalogueStore store;
    private final OncePerSnapshot<Known> ofSnapshot = new OncePerSnapshot<>();
    private volatile @Nullable Known last;

    CatalogueMemory(CatalogueStore store) {
        this.store = store;
    }

    /** All that there is, of all provinces. */
    record Known(UUID revision, Map<FormId, FigureForm> forms, Map<IndicatorId, Indicator> indicators, Uses uses) {}

    Known known() {
        return ofSnapshot.get(this::newest);
    }

    private Known newest() {
        var revision = store.revision();
        var known = last;
        if (known != null && known.revision.equals(revision)) return known;
        var forms = new LinkedHashMap<FormId, FigureForm>();
        var indicators = store.indicators();
        for (var form : store.forms(indicators)) forms.put(form.id(), form);
        var read = new Known(revision, forms, indicators, store.uses());
        last = read;
        return read;
    }
}
