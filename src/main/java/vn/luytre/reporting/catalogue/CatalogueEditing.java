package vn.luytre.reporting.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.identity.Author;
import vn.luytre.organization.UnitId;
import vn.luytre.reporting.Catalogue;
import vn.luytre.reporting.ComputedLinesAdded;
import vn.luytre.reporting.FigureForm;
import vn.luytre.reporting.FigureForm.Line;
import vn.luytre.reporting.FormId;
import vn.luytre.reporting.Indicator;
import vn.luytre.reporting.IndicatorId;
import vn.luytre.reporting.PeriodKey;
import vn.luytre.reporting.catalogue.CatalogueChange.Kind;
import vn.luytre.web.Refused;

/**
 * Changes the catalogue for a province and all below it. What ships is never changed, only asked for or not; nothing is decided for a
 * period that is over; no way of adding up changes, and no position is given to another indicator.
 */
@Service
public class CatalogueEditing {
    private static final String CODE = "[A-Z]{2,4}\\d{1,3}[a-z]?";

    private final Catalogue catalogue;
    private final OwnCatalogueStore own;
    private final CatalogueDeciding deciding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogueEditing(
            Catalogue catalogue,
            OwnCatalogueStore own,
            CatalogueDeciding deciding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.own = own;
        this.deciding = deciding;
        this.events = events;
        this.clock = clock;
    }

    /** What a province changed, the last first. */
    @Transactional(readOnly = true)
    public List<CatalogueChange> changes(UnitId owner) {
        return deciding.changes(owner);
    }

    /** Adds an indicator to a form, asked for from a period on. */
    @Transactional
    public IndicatorId add(UnitId owner, NewIndicator indicator, FigureForm to, PeriodKey since, Author by) {
        deciding.begin(owner);
        if (!indicator.code().matches(CODE)) throw new Refused("catalogue.refused.code");
        if (own.isTaken(indicator.code())) throw new Refused("catalogue.refused.taken", indicator.code());
        if (!indicator.isWhole()) throw new Refused("catalogue.refused.rate");
        var id = own.add(owner, indicator);
        deciding.say(
                owner, CatalogueChange.of(Kind.INDICATOR_ADDED, to.id(), id).from("", indicator.name()), by);
        own.change();
        addLine(owner, to, catalogue.indicator(id), since, by);
        return id;
    }

    /** Adds an indicator that is there already to a form of the province. */
    @Transactional
    public void addLine(UnitId owner, FigureForm to, IndicatorId indicator, PeriodKey since, Author by) {
        deciding.begin(owner);
        if (!owner.equals(to.owner())) throw new Refused("catalogue.refused.shipped");
        if (to.line(indicator).isPresent()) throw Refused.conflict("catalogue.refused.twice");
        addLine(owner, to, catalogue.indicator(indicator), since, by);
    }

    private void addLine(UnitId owner, FigureForm seen, Indicator indicator, PeriodKey since, Author by) {
        var form = catalogue.form(seen.id());
        deciding.requireNotOver(form, since);
        if (!needed(indicator).allMatch(one -> form.line(one).isPresent()))
            throw new Refused("catalogue.refused.parts", form.name());
        int position = own.addLine(form, indicator.id());
        own.use(form.id(), position, owner, since, true);
        deciding.say(
                owner,
                CatalogueChange.of(Kind.LINE_ON, form.id(), indicator.id()).since(since),
                by);
        own.change();
        if (indicator.isRate()) events.publishEvent(new ComputedLinesAdded(form.id()));
    }

    /** Asks for a line of a form, or not any more, from a period on. */
    @Transactional
    public void use(UnitId owner, FigureForm form, Line line, PeriodKey since, boolean used, Author by) {
        deciding.begin(owner);
        deciding.requireNotOver(form, since);
        requireUsedParts(owner, form, line, since, used);
        own.use(form.id(), line.position(), owner, since, used);
        var kind = used ? Kind.LINE_ON : Kind.LINE_OFF;
        deciding.say(
                owner,
                CatalogueChange.of(kind, form.id(), line.indicator().id()).since(since),
                by);
        own.change();
    }

    /** A rate is of two figures that are asked for. */
    private void requireUsedParts(UnitId owner, FigureForm form, Line line, PeriodKey since, boolean used) {
        var asked = catalogue.asked(form, owner, since);
        if (used) {
            boolean isThere = needed(line.indicator())
                    .allMatch(one ->
                            asked.line(one).filter(part -> !part.dropped()).isPresent());
            if (!isThere) throw new Refused("catalogue.refused.parts", form.name());
            return;
        }
        for (var one : asked.asked()) {
            if (needed(one.indicator()).anyMatch(line.indicator().id()::equals))
                throw new Refused("catalogue.refused.needed", one.indicator().code());
        }
    }

    /** Of which others it is made: part and whole of a rate, the weight of a mean. */
    private static Stream<IndicatorId> needed(Indicator indicator) {
        return indicator.rate().stream()
                .flatMap(pair -> Stream.of(pair.part(), pair.whole()))
                .filter(one -> !one.equals(indicator.id()));
    }

    /** Makes a form of the province, owed from the period on that runs. */
    @Transactional
    public FormId add(UnitId owner, NewForm form, Author by) {
        deciding.begin(owner);
        if (form.reporters().isEmpty()) throw new Refused("catalogue.refused.nobody");
        if (!form.calendar().kinds().contains(form.frequency())) throw new Refused("catalogue.refused.calendar");
        var first = PeriodKey.of(form.calendar().periodWith(form.frequency(), LocalDate.now(clock)));
        var id = own.add(owner, OwnCode.of(form.name(), own::isTaken), form);
        own.first(id, owner, first);
        deciding.say(
                owner,
                CatalogueChange.of(Kind.FORM_ADDED, id, null).since(first).from("", form.name()),
                by);
        own.change();
        return id;
    }

    /** Gives an own indicator other words. */
    @Transactional
    public void rename(UnitId owner, Indicator indicator, String name, String source, Author by) {
        deciding.begin(owner);
        if (!owner.equals(indicator.owner())) throw new Refused("catalogue.refused.shipped");
        own.rename(owner, indicator.id(), name, source);
        var change = CatalogueChange.of(Kind.INDICATOR_RENAMED, null, indicator.id());
        deciding.say(owner, change.from(indicator.name(), name), by);
        own.change();
    }

    /** Gives an own form another name. */
    @Transactional
    public void rename(UnitId owner, FigureForm form, String name, Author by) {
        deciding.begin(owner);
        if (!owner.equals(form.owner())) throw new Refused("catalogue.refused.shipped");
        own.rename(owner, form.id(), name);
        deciding.say(
                owner, CatalogueChange.of(Kind.FORM_RENAMED, form.id(), null).from(form.name(), name), by);
        own.change();
    }

    /** Says from which period on units below owe a form: what is before is never late. */
    @Transactional
    public void first(UnitId owner, FigureForm form, PeriodKey first, Author by) {
        deciding.begin(owner);
        own.first(form.id(), owner, first);
        deciding.say(
                owner, CatalogueChange.of(Kind.FIRST_PERIOD, form.id(), null).since(first), by);
        own.change();
    }

    /** Says whether the overview shows a line first. */
    @Transactional
    public void key(UnitId owner, FigureForm form, Line line, boolean shown, Author by) {
        deciding.begin(owner);
        own.key(form.id(), line.position(), owner, shown);
        var kind = shown ? Kind.KEY_ON : Kind.KEY_OFF;
        deciding.say(owner, CatalogueChange.of(kind, form.id(), line.indicator().id()), by);
        own.change();
    }
}
