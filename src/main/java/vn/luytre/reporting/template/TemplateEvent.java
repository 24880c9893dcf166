package vn.luytre.reporting.template;

import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;
import vn.luytre.storage.ContentHash;

/** What other modules may react to. */
public sealed interface TemplateEvent extends AuditedEvent {
    /** An office brought a template. */
    record TemplateBrought(long template, UnitId unit, ContentHash file) implements TemplateEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.template-brought", "reporting", "template/" + template)
                    .with("unit", unit)
                    .with(file);
        }
    }

    /** Documents are made by it from now on. */
    record TemplateChosen(long template, UnitId unit) implements TemplateEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.template-chosen", "reporting", "template/" + template)
                    .with("unit", unit);
        }
    }

    /** It is not used any more. */
    record TemplateWithdrawn(long template, UnitId unit) implements TemplateEvent {
        @Override
        public Deed deed() {
            return Deed.of("reporting.template-withdrawn", "reporting", "template/" + template)
                    .with("unit", unit);
        }
    }
}
