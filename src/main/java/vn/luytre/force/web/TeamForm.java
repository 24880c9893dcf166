package vn.luytre.force.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.force.Origins;
import vn.luytre.force.Strength;
import vn.luytre.force.Team;
import vn.luytre.force.TeamDetails;
import vn.luytre.organization.UnitId;

/**
 * What somebody says of a team.
 *
 * @param version that was looked at; 0 for a new one
 * @param heads how many lead it at the beginning; asked for a new one only, like deputies and members
 */
public record TeamForm(
        @NotNull UUID key,
        int version,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Nullable List<Long> areas,
        @NotBlank @Size(max = 100) String decision,
        @NotNull @PastOrPresent LocalDate decisionDay,
        @NotNull @PastOrPresent LocalDate foundedOn,
        @Nullable @Min(0) @Max(1) Integer heads,
        @Nullable @Min(0) @Max(100) Integer deputies,
        @Nullable @Min(0) @Max(1000) Integer members,
        @Nullable @Size(max = 100) String headName,

        @Nullable @Size(max = 20) @Pattern(regexp = "[0-9 .+()-]*")
        String headPhone,

        @Nullable @Min(0) @Max(1_000_000) Integer households,
        @Nullable @Min(0) @Max(1000) Integer neighbourhood,
        @Nullable @Min(0) @Max(1000) Integer police,
        @Nullable @Min(0) @Max(1000) Integer defence) {

    /** What stands of a team. */
    static TeamForm of(Team team, UUID key) {
        var details = team.details();
        var origins = details.origins();
        return new TeamForm(
                key,
                team.version(),
                details.name(),
                details.areas().stream().map(UnitId::value).toList(),
                details.decision(),
                details.decisionDay(),
                details.foundedOn(),
                team.strength().heads(),
                team.strength().deputies(),
                team.strength().members(),
                details.headName(),
                details.headPhone(),
                details.households(),
                origins.neighbourhood(),
                origins.police(),
                origins.defence());
    }

    TeamDetails details() {
        return new TeamDetails(
                name.strip(),
                areas == null ? List.of() : areas.stream().map(UnitId::new).toList(),
                decision.strip(),
                decisionDay,
                foundedOn,
                text(headName),
                text(headPhone),
                households,
                new Origins(number(neighbourhood), number(police), number(defence)));
    }

    Strength strength() {
        return new Strength(number(heads), number(deputies), number(members));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static int number(@Nullable Integer typed) {
        return Objects.requireNonNullElse(typed, 0);
    }
}
