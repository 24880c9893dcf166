package vn.luytre.safetymodel.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.luytre.safetymodel.Site;
import vn.luytre.safetymodel.Site.SiteFile;
import vn.luytre.safetymodel.SiteGroup;
import vn.luytre.web.Refused;

/**
 * What people write of a site.
 *
 * @param area the unit where it is, chosen; {@code areaName} is one that was typed
 * @param groups its teams, one a line: «Tổ 1; 5»
 * @param origin the site after whose pattern it is
 */
record SiteForm(
        @NotNull UUID key,
        @Nullable Integer version,
        @Nullable Long area,
        @Nullable @Size(max = 200) String areaName,
        @Nullable @Size(max = 300) String spot,
        @Nullable @Size(max = 100) String headName,
        @Nullable @Size(max = 20) String headPhone,
        @Nullable @Min(0) @Max(1_000_000) Integer members,
        @Nullable @Min(0) @Max(1_000_000) Integer households,
        @Nullable @Size(max = 5000) String groups,
        @Nullable LocalDate launchedOn,
        @Nullable Long origin) {
    private static final int MOST_GROUPS = 200;

    static SiteForm of(Site site, List<SiteGroup> groups) {
        var file = site.file();
        return new SiteForm(
                UUID.randomUUID(),
                site.version(),
                site.area().value(),
                null,
                file.spot(),
                file.headName(),
                file.headPhone(),
                file.members(),
                file.households(),
                groups.stream()
                        .map(group -> group.members() == 0 ? group.name() : group.name() + "; " + group.members())
                        .collect(Collectors.joining("\n")),
                null,
                null);
    }

    SiteFile file() {
        return new SiteFile(
                ModelForm.text(spot),
                ModelForm.text(headName),
                ModelForm.text(headPhone),
                Objects.requireNonNullElse(members, 0),
                Objects.requireNonNullElse(households, 0));
    }

    List<SiteGroup> readGroups() {
        var read = new ArrayList<SiteGroup>();
        for (var line :
                ModelForm.text(groups).lines().filter(one -> !one.isBlank()).toList()) read.add(group(line));
        if (read.size() > MOST_GROUPS) throw new Refused("model.groups.many", MOST_GROUPS);
        return read;
    }

    private static SiteGroup group(String line) {
        int cut = line.lastIndexOf(';');
        if (cut < 0) return new SiteGroup(line.strip(), 0);
        var number = line.substring(cut + 1).strip();
        var name = line.substring(0, cut).strip();
        boolean isNumber =
                !number.isEmpty() && number.length() < 6 && number.chars().allMatch(one -> one >= '0' && one <= '9');
        if (!isNumber || name.isEmpty()) throw new Refused("model.groups.line", line.strip());
        return new SiteGroup(name, Integer.parseInt(number));
    }
}
