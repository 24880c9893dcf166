package vn.luytre.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.directive.draft.UnitProposal;
import vn.luytre.directive.draft.UnitsByName;
import vn.luytre.organization.Sentence;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitResolution;
import vn.luytre.organization.UnitResolver;
import vn.luytre.reading.Confidence;

/** Units of today for names in documents of any year: «UBND huyện Cư Jút» of 2022 is its communes, with the reason. */
@Component
class UnitsOfToday implements UnitsByName {
    private final UnitResolver resolver;
    private final Clock clock;

    UnitsOfToday(UnitResolver resolver, Clock clock) {
        this.resolver = resolver;
        this.clock = clock;
    }

    @Override
    public List<UnitProposal> propose(String name, @Nullable LocalDate written) {
        if (name.isBlank()) return List.of();
        var today = LocalDate.now(clock);
        // a plan for a year to come is asked as of today
        var day = written == null || written.isAfter(today) ? today : written;
        var found = resolver.resolve(name, day, today);
        return switch (found.outcome()) {
            case ONE, GROUP -> proposals(found.proposed(), found.reasonText(), Confidence.LIKELY);
            case SEVERAL -> several(found);
            case NONE -> List.of();
        };
    }

    /** All who may be meant; a person chooses. */
    private static List<UnitProposal> several(UnitResolution found) {
        var proposals = new ArrayList<UnitProposal>();
        var why = String.join(" ", found.reasons().stream().map(Sentence::text).toList());
        for (var candidate : found.candidates()) {
            proposals.addAll(proposals(candidate.today(), why + " " + candidate.then(), Confidence.UNSURE));
        }
        return List.copyOf(proposals);
    }

    private static List<UnitProposal> proposals(List<Unit> units, String reason, Confidence confidence) {
        return units.stream()
                .map(unit -> new UnitProposal(unit.id().value(), unit.name(), reason.strip(), confidence))
                .toList();
    }
}
