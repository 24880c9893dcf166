package vn.luytre.activity.campaign;

import vn.luytre.audit.AuditedEvent;
import vn.luytre.audit.Deed;
import vn.luytre.organization.UnitId;

/** What is done with campaigns. */
public sealed interface CampaignEvent extends AuditedEvent {
    long campaign();

    /** For which it is. */
    UnitId unit();

    /** There is a new one. */
    record CampaignOpened(long campaign, UnitId unit) implements CampaignEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.campaign-opened", "activity", "campaign/" + campaign)
                    .with("unit", unit);
        }
    }

    /** Its days, its plan or its targets are others by now. */
    record CampaignChanged(long campaign, UnitId unit) implements CampaignEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.campaign-changed", "activity", "campaign/" + campaign)
                    .with("unit", unit);
        }
    }

    /** It is not carried out. */
    record CampaignWithdrawn(long campaign, UnitId unit) implements CampaignEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.campaign-withdrawn", "activity", "campaign/" + campaign)
                    .with("unit", unit);
        }
    }

    /** It is carried out after all. */
    record CampaignRestored(long campaign, UnitId unit) implements CampaignEvent {
        @Override
        public Deed deed() {
            return Deed.of("activity.campaign-restored", "activity", "campaign/" + campaign)
                    .with("unit", unit);
        }
    }
}
