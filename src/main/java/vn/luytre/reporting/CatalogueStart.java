package vn.luytre.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A newer program may bring newer indicators: they are there before anybody asks. */
@Component
class CatalogueStart {
    private final CatalogueStore store;
    private final CatalogueBringing bringing;
    private final CatalogueMemory memory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueStart(
            CatalogueStore store,
            CatalogueBringing bringing,
            CatalogueMemory memory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.bringing = bringing;
        this.memory = memory;
        this.events = events;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void bringUpToDate() {
        bring(CataloguePack.load());
    }

    @Transactional
    void bring(CataloguePack pack) {
        store.change();
        bringing.bring(pack.indicators());
        var computed = new ArrayList<FormId>();
        for (var form : pack.forms()) bringing.bring(form).ifPresent(computed::add);
        for (var form : memory.known().forms().values()) bringing.begin(form.id(), form.periodOf(LocalDate.now(clock)));
        store.change();
        computed.forEach(form -> events.publishEvent(new ComputedLinesAdded(form)));
    }
}
