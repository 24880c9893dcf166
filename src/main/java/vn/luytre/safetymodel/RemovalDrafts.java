package vn.luytre.safetymodel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentWriter;
import vn.luytre.document.OfficialType;
import vn.luytre.organization.UnitId;
import vn.luytre.safetymodel.SafetyModelEvent.RemovalDrafted;
import vn.luytre.template.OfficeTemplates;
import vn.luytre.web.Refused;

/** Drafts of decisions to remove sites, by the template of the office. Nothing is removed by a draft. Right {@code PREPARE}. */
@Service
@Transactional
public class RemovalDrafts {
    private final OfficeTemplates templates;
    private final ApplicationEventPublisher events;

    RemovalDrafts(OfficeTemplates templates, ApplicationEventPublisher events) {
        this.templates = templates;
        this.events = events;
    }

    /** The decision as DOCX. */
    public byte[] draft(UnitId unit, RemovalDecision decision) {
        var out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(decision.document(), templates.of(unit, OfficialType.DECISION), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        } catch (DocumentRefused e) {
            throw new Refused("safetymodel.decision.refused", e.sentence());
        }
        events.publishEvent(new RemovalDrafted(unit, decision.lines().size()));
        return out.toByteArray();
    }
}
