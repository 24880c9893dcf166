package vn.luytre.safetymodel.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitNames;
import vn.luytre.safetymodel.Entry;
import vn.luytre.safetymodel.LifeDeed;
import vn.luytre.safetymodel.LifeEvent;
import vn.luytre.safetymodel.SafetyModel;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.SiteGroup;

/**
 * All that the page of a site shows.
 *
 * @param origin the site after whose pattern it is
 * @param deeds what the one who looks may do now
 */
public record SitePage(
        Site site,
        SafetyModel model,
        String type,
        UnitNames units,
        List<SiteGroup> groups,
        @Nullable Site origin,
        List<Site> replicas,
        List<Entry> history,
        List<LifeDeed> deeds,
        @Nullable LifeEvent undoable,
        boolean records,
        boolean checks) {
    /** Where it is. */
    public String address() {
        return "/sites/" + site.id();
    }

    /** The name of a unit. */
    public String unit(long unit) {
        return units.of(unit);
    }

    /** «Camera an ninh, thôn Đình»: what people call it. */
    public String title() {
        return model.file().name() + " – " + unit(site.area().value());
    }
}
