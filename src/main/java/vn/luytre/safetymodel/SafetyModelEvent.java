package vn.luytre.safetymodel;

import java.util.Locale;
import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;

/** What other modules may react to. */
public sealed interface SafetyModelEvent extends AuditedEvent {
    /** A model came into the register. */
    record ModelEntered(ModelId model, UnitId unit, String type) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.entered", "safetymodel", "model/" + model)
                    .with("unit", unit)
                    .with("type", type);
        }
    }

    /** What is known of a model was changed: a part of its file. */
    record FileChanged(ModelId model, UnitId unit, String part) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.file-changed", "safetymodel", "model/" + model)
                    .with("unit", unit)
                    .with("part", part);
        }
    }

    /** A model got a site. */
    record SiteAdded(SiteId site, ModelId model, UnitId unit, boolean replicated) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.site-added", "safetymodel", "site/" + site)
                    .with("unit", unit)
                    .with("model", model)
                    .with("replicated", replicated);
        }
    }

    /** What is known of a site was changed. */
    record SiteChanged(SiteId site, UnitId unit) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.site-changed", "safetymodel", "site/" + site)
                    .with("unit", unit);
        }
    }

    /** A model with all of its sites that it concerns went on in its life. */
    record ModelLived(ModelId model, UnitId unit, LifeDeed deedDone) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.model-" + deedDone.path(), "safetymodel", "model/" + model)
                    .with("unit", unit);
        }
    }

    /** A site went on in its life. */
    record SiteLived(SiteId site, UnitId unit, LifeDeed deedDone) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.site-" + deedDone.path(), "safetymodel", "site/" + site)
                    .with("unit", unit);
        }
    }

    /** The last deed was undone. */
    record Undone(ModelId model, UnitId unit, LifeEvent happening) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.undone", "safetymodel", "model/" + model)
                    .with("unit", unit)
                    .with("deed", happening.name().toLowerCase(Locale.ROOT));
        }
    }

    /** People found how a site works. */
    record SiteReviewed(SiteId site, UnitId unit, int year, Verdict verdict) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.reviewed", "safetymodel", "site/" + site)
                    .with("unit", unit)
                    .with("year", year)
                    .with("verdict", verdict);
        }
    }

    /** Sites, or models, of a unit that ended or stands elsewhere are another's now. */
    record HandedOver(UnitId from, UnitId to, int sites, int models) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.handed-over", "safetymodel", "unit/" + from)
                    .with("to", to)
                    .with("sites", sites)
                    .with("models", models);
        }
    }

    /** The decision to remove sites was drafted; nothing has changed by that. */
    record RemovalDrafted(UnitId unit, int sites) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.removal-drafted", "safetymodel", "unit/" + unit)
                    .with("sites", sites);
        }
    }

    /** Models and sites came in from a file. */
    record ModelsImported(UnitId unit, int models, int sites) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.imported", "safetymodel", "unit/" + unit)
                    .with("models", models)
                    .with("sites", sites);
        }
    }

    /** A unit has a type of its own more, or one less. */
    record TypeChanged(String code, UnitId unit, boolean used) implements SafetyModelEvent {
        @Override
        public Deed deed() {
            return Deed.of("safetymodel.type-changed", "safetymodel", "type/" + code)
                    .with("unit", unit)
                    .with("used", used);
        }
    }
}
