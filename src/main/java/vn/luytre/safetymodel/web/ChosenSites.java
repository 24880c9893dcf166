package vn.luytre.safetymodel.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitNames;
import vn.luytre.safetymodel.Site;
import vn.luytre.web.Paging;
import vn.luytre.web.Refused;

/** Sites that somebody ticked in a list, for a deed on all of them. */
@Component
class ChosenSites {
    private final ModelDesk desk;
    private final RegisterScreen register;

    ChosenSites(ModelDesk desk, RegisterScreen register) {
        this.desk = desk;
        this.register = register;
    }

    /** The sites, if the person has this right towards each. */
    List<Site> of(@Nullable List<Long> chosen, Right right) {
        if (chosen == null || chosen.isEmpty()) throw new Refused("model.chosen.none");
        if (chosen.size() > 4 * Paging.SIZE) throw new Refused("model.chosen.many", 4 * Paging.SIZE);
        return chosen.stream().distinct().map(id -> desk.site(id, right)).toList();
    }

    /** Puts them on a page as lines. */
    List<SiteRow> show(List<Site> sites, Model page) {
        var rows = register.sites(sites.stream().map(Site::id).toList());
        page.addAttribute("rows", rows).addAttribute("units", names(rows));
        return rows;
    }

    UnitNames names(List<SiteRow> rows) {
        return desk.names(
                rows.stream().flatMap(row -> Stream.of(row.area(), row.unit())).toList());
    }

    List<SiteRow> rows(List<Site> sites) {
        return register.sites(sites.stream().map(Site::id).toList());
    }
}
