package vn.luytre.template;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentTemplate;
import vn.luytre.document.OfficialType;
import vn.luytre.identity.Author;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.storage.Contents;
import vn.luytre.template.TemplateEvent.TemplateBrought;
import vn.luytre.template.TemplateEvent.TemplateChosen;
import vn.luytre.template.TemplateEvent.TemplateWithdrawn;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Brings templates, says which holds for a unit: its own, else that of the nearest unit above, else ours. */
@Service
@Transactional
public class OfficeTemplates {
    private static final int LONGEST_NAME = 200;

    private final TemplateStore store;
    private final Contents contents;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeTemplates(
            TemplateStore store, Contents contents, Units units, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a unit, the last first. */
    @Transactional(readOnly = true)
    public List<OfficeTemplate> of(UnitId unit) {
        return store.of(unit);
    }

    @Transactional(readOnly = true)
    public Optional<OfficeTemplate> find(long id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public byte[] file(long id) {
        return store.file(id).flatMap(contents::bytes).orElseThrow(NotFound::new);
    }

    /** What is wrong with a file that somebody wants to bring, and where; all of it, so that it is mended once. */
    public static List<String> faults(byte[] docx) {
        try {
            DocumentTemplate.of(docx);
            return List.of();
        } catch (DocumentRefused e) {
            return e.faults();
        }
    }

    /** Takes one without faults, and uses it. Right {@code MANAGE_UNITS}. */
    public void bring(UnitId unit, OfficialType type, String file, byte[] docx, Author by) {
        if (!faults(docx).isEmpty()) throw new Refused("template.refused", shortened(file));
        var hash = contents.keep(docx);
        long id = store.add(unit, type, shortened(file), hash, by, OffsetDateTime.now(clock));
        store.choose(store.find(id).orElseThrow());
        events.publishEvent(new TemplateBrought(id, unit, hash));
    }

    private static String shortened(String file) {
        return file.length() <= LONGEST_NAME ? file : file.substring(file.length() - LONGEST_NAME);
    }

    /** Documents are made by it from now on. */
    public void choose(long id) {
        var template = store.find(id).orElseThrow(NotFound::new);
        store.choose(template);
        events.publishEvent(new TemplateChosen(id, template.unit()));
    }

    /** It is not used any more; the file stays. */
    public void withdraw(long id) {
        var template = store.find(id).orElseThrow(NotFound::new);
        store.withdraw(id, OffsetDateTime.now(clock));
        events.publishEvent(new TemplateWithdrawn(id, template.unit()));
    }

    /** That which holds for documents of a unit. */
    @Transactional(readOnly = true)
    public DocumentTemplate of(UnitId unit, OfficialType type) {
        var above =
                units.path(unit, LocalDate.now(clock)).stream().map(Unit::id).toList();
        return store.chosen(above.reversed(), type)
                .flatMap(contents::bytes)
                .map(OfficeTemplates::opened)
                .orElseGet(() -> DocumentTemplate.standard(type));
    }

    private static DocumentTemplate opened(byte[] docx) {
        try {
            return DocumentTemplate.of(docx);
        } catch (DocumentRefused e) {
            throw new IllegalStateException("a template that was taken is refused: " + e.sentence(), e);
        }
    }
}
