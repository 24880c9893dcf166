package vn.luytre.reporting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The indicators and forms in use: those that ship, and those of the office. */
@Service
public class Catalogue {
    private final CatalogueStore store;
    private final TransactionTemplate transaction;
    private final CataloguePack pack = CataloguePack.load();
    private volatile @Nullable Map<FormId, FigureForm> forms;

    Catalogue(CatalogueStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** A newer program may bring newer indicators. */
    @EventListener(ApplicationReadyEvent.class)
    void bringUpToDate() {
        bring(pack);
    }

    void bring(CataloguePack pack) {
        transaction.executeWithoutResult(_ -> {
            store.bring(pack.indicators());
            pack.forms().forEach(store::bring);
        });
        forms = null;
    }

    /** All forms. */
    public Collection<FigureForm> forms() {
        return known().values();
    }

    /** A form that exists. */
    public FigureForm form(FormId id) {
        var form = known().get(id);
        if (form == null) throw new IllegalArgumentException("no form " + id);
        return form;
    }

    /** A form by its code. */
    public Optional<FigureForm> form(String code) {
        return forms().stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** «Tuyên truyền» for «B»; its code for a group that does not ship. */
    public String groupName(String code) {
        var name = pack.groupName(code);
        return name == null ? code : name;
    }

    private Map<FormId, FigureForm> known() {
        var known = forms;
        if (known != null) return known;
        var read = new LinkedHashMap<FormId, FigureForm>();
        for (var form : store.forms()) read.put(form.id(), form);
        forms = read;
        return read;
    }
}
