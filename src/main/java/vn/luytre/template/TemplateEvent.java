package vn.luytre.template;

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
            return Deed.of("template.brought", "template", Long.toString(template))
                    .with("unit", unit)
                    .with(file);
        }
    }

    /** Documents are made by it from now on. */
    record TemplateChosen(long template, UnitId unit) implements TemplateEvent {
        @Override
        public Deed deed() {
            return Deed.of("template.chosen", "template", Long.toString(template))
                    .with("unit", unit);
        }
    }

    /** It is not used any more. */
    record TemplateWithdrawn(long template, UnitId unit) implements TemplateEvent {
        @Override
        public Deed deed() {
            return Deed.of("template.withdrawn", "template", Long.toString(template))
                    .with("unit", unit);
        }
    }
}
