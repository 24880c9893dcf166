package vn.luytre.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.luytre.directive.draft.UnitProposal;
import vn.luytre.directive.draft.UnitsByName;
import vn.luytre.directive.draft.Writing;
import vn.luytre.organization.Sentence;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.UnitKind;
import vn.luytre.organization.UnitResolution;
import vn.luytre.organization.UnitResolver;
import vn.luytre.organization.Units;
import vn.luytre.reading.Confidence;

/** Units of today for names in documents of any year: «UBND huyện Cư Jút» of 2022 is its communes, with the reason. */
@Component
class UnitsOfToday implements UnitsByName {
    /** Where a body that is in no list works: «Ban Chỉ đạo phòng, chống tội phạm … tỉnh Đắk Nông». */
    private static final Pattern PLACE =
            Pattern.compile("(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) \\p{Lu}.*");

    private final UnitResolver resolver;
    private final Units units;
    private final Clock clock;

    UnitsOfToday(UnitResolver resolver, Units units, Clock clock) {
        this.resolver = resolver;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<UnitProposal> propose(String name, Writing writing) {
        if (name.isBlank()) return List.of();
        var today = LocalDate.now(clock);
        // a plan for a year to come is asked as of today
        var day = writing.day() == null || writing.day().isAfter(today) ? today : writing.day();
        var found = province(writing.issuer(), day)
                .map(home -> resolver.resolve(name, day, today, home))
                .orElseGet(() -> resolver.resolve(name, day, today));
        return switch (found.outcome()) {
            case ONE, GROUP -> proposals(found.proposed(), found.reasonText(), Confidence.LIKELY);
            case SEVERAL -> several(found);
            case NONE -> List.of();
        };
    }

    /** The province of the issuer on that day: «các huyện» of a plan of Đắk Nông are none of Lâm Đồng. Of others the office's own is taken. */
    private Optional<UnitId> province(@Nullable String issuer, LocalDate day) {
        if (issuer == null || issuer.isBlank()) return Optional.empty();
        var place = PLACE.matcher(issuer);
        return provinceOf(issuer, day).or(() -> place.find() ? provinceOf(place.group(), day) : Optional.empty());
    }

    private Optional<UnitId> provinceOf(String name, LocalDate day) {
        var found = resolver.resolve(name, day, day);
        if (found.outcome() != UnitResolution.Outcome.ONE) return Optional.empty();
        return found.candidates().getFirst().thenUnits().stream()
                .findFirst()
                .flatMap(unit -> units.path(unit.id(), day).stream().findFirst())
                .filter(top -> top.kind() == UnitKind.PROVINCE)
                .map(Unit::id);
    }

    /** All who may be meant, each once; a person chooses unless all the names of the past lead to the same today. */
    private static List<UnitProposal> several(UnitResolution found) {
        var first = found.candidates().getFirst();
        if (found.candidates().stream().allMatch(one -> one.today().equals(first.today())))
            return proposals(first.today(), text(first.reasons()), Confidence.LIKELY);
        var proposals = new LinkedHashMap<Long, UnitProposal>();
        for (var candidate : found.candidates()) {
            var why = text(found.reasons()) + " " + candidate.then();
            for (var one : proposals(candidate.today(), why, Confidence.UNSURE)) proposals.putIfAbsent(one.unit(), one);
        }
        return List.copyOf(proposals.values());
    }

    private static String text(List<Sentence> reasons) {
        return String.join(" ", reasons.stream().map(Sentence::text).toList());
    }

    private static List<UnitProposal> proposals(List<Unit> units, String reason, Confidence confidence) {
        return units.stream()
                .map(unit -> new UnitProposal(unit.id().value(), unit.name(), reason.strip(), confidence))
                .toList();
    }
}
