package vn.luytre.recognition.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.luytre.organization.UnitId;
import vn.luytre.recognition.Achievement;
import vn.luytre.recognition.AwardForm;
import vn.luytre.recognition.AwardForm.RecipientKind;
import vn.luytre.recognition.NewProposal;
import vn.luytre.recognition.Proposal;
import vn.luytre.recognition.Recipient;
import vn.luytre.web.Refused;

/**
 * A proposal as somebody types it.
 *
 * @param collective «UNIT-12», «TEAM-5», «SITE-7»
 * @param tenure which tenure is compared; the years only serve that and are not kept
 */
public record ProposalForm(
        @NotNull UUID key,
        int version,
        long unit,
        @NotBlank String form,
        @NotNull RecipientKind kind,
        @Nullable String collective,
        @Nullable @Size(max = 100) String personName,
        @Nullable @Size(max = 200) String personPost,
        @Nullable LocalDate keepUntil,
        @NotBlank @Size(max = 500) String summary,
        @NotNull @PastOrPresent LocalDate achievedOn,
        @Nullable @Size(max = 20_000) String report,
        @Nullable String tenure,
        @Nullable @Min(0) @Max(80) Integer years,
        @Nullable @Min(0) @Max(80) Integer hardYears,
        @Nullable List<String> conditions,
        @Nullable @Min(0) @Max(10_000_000_000L) Long money) {

    /** What stands. */
    static ProposalForm of(Proposal proposal, UUID key) {
        var said = proposal.said();
        var recipient = proposal.recipient();
        var person = recipient instanceof Recipient.Person one ? one : null;
        return new ProposalForm(
                key,
                proposal.version(),
                proposal.unit().value(),
                said.form().code(),
                recipient.kind(),
                recipient instanceof Recipient.Collective one ? one.of() + "-" + one.id() : null,
                person == null ? null : person.name(),
                person == null ? null : person.post(),
                person == null ? null : person.keepUntil(),
                said.achievement().summary(),
                said.achievement().on(),
                said.achievement().report(),
                null,
                null,
                null,
                List.copyOf(said.conditions()),
                said.money());
    }

    /**
     * What is said with it.
     *
     * @param choices collectives to choose from, by what the form sends
     * @param compared by which instrument the tenure was compared before
     */
    NewProposal said(AwardForm of, Map<String, String> choices, @Nullable String compared) {
        return new NewProposal(
                new UnitId(unit),
                of,
                recipient(choices),
                new Achievement(summary.strip(), achievedOn, report == null ? "" : report.strip()),
                tenure(of, compared),
                conditions == null ? Set.of() : Set.copyOf(conditions),
                money);
    }

    private Recipient recipient(Map<String, String> choices) {
        return switch (kind) {
            case COLLECTIVE -> {
                var chosen = collective == null ? "" : collective;
                var name = choices.get(chosen);
                if (name == null) throw new Refused("award.no-collective");
                int dash = chosen.indexOf('-');
                yield new Recipient.Collective(
                        Recipient.Collective.Kind.valueOf(chosen.substring(0, dash)),
                        Long.parseLong(chosen.substring(dash + 1)),
                        name);
            }
            case PERSON -> {
                if (personName == null || personName.isBlank()) throw new Refused("award.no-person");
                if (personPost == null || personPost.isBlank()) throw new Refused("award.no-post");
                if (keepUntil == null) throw new Refused("award.keep.missing");
                yield new Recipient.Person(personName.strip(), personPost.strip(), keepUntil);
            }
        };
    }

    private @Nullable String tenure(AwardForm of, @Nullable String compared) {
        if (tenure == null || tenure.isBlank()) return compared;
        var needed = of.tenure(tenure).orElseThrow(() -> new Refused("award.tenure.unknown"));
        int counted = of.counted(years == null ? 0 : years, hardYears == null ? 0 : hardYears);
        if (counted < needed.years())
            throw new Refused("award.tenure.short", needed.name(), needed.instrument(), counted, needed.years());
        return needed.instrument();
    }
}
