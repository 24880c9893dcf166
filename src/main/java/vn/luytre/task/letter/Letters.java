package vn.luytre.task.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.luytre.directive.DirectiveId;
import vn.luytre.directive.References;
import vn.luytre.document.DocumentRefused;
import vn.luytre.document.DocumentTemplate;
import vn.luytre.document.DocumentWriter;
import vn.luytre.document.OfficialType;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.Actor;
import vn.luytre.task.AssignmentId;
import vn.luytre.task.Assignments;
import vn.luytre.template.OfficeTemplates;
import vn.luytre.web.Refused;

/** Letters to those who are late, out of what they owe, by the template of the office that writes. */
@Service
public class Letters {
    /** More is not chased by one letter. */
    public static final int MOST = 300;

    private static final String LATE = """
            select a.id as assignment, a.unit, a.answers_to, a.due, d.label, d.sentence, d.directive
              from task.assignment a
              join task.duty d on d.id = a.duty
             where a.state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') and a.due < :day and a.unit <> a.answers_to
            """;

    private final JdbcClient jdbc;
    private final References references;
    private final Assignments assignments;
    private final OfficeTemplates templates;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(
            JdbcClient jdbc,
            References references,
            Assignments assignments,
            OfficeTemplates templates,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.references = references;
        this.assignments = assignments;
        this.templates = templates;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** What other units owe to one and are late with, unit by unit, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<LateDuty> late(UnitId answersTo) {
        return jdbc.sql(LATE + " and a.answers_to = :unit order by a.unit, a.due, a.id limit :most")
                .param("day", LocalDate.now(clock))
                .param("unit", answersTo.value())
                .param("most", MOST)
                .query(LateDuty.class)
                .list();
    }

    /** What is late of what somebody chose. */
    @Transactional(readOnly = true)
    public List<LateDuty> chosen(List<Long> chosen) {
        return jdbc.sql(LATE + " and a.id = any (:chosen) order by a.unit, a.due, a.id")
                .param("day", LocalDate.now(clock))
                .param("chosen", chosen.toArray(Long[]::new))
                .query(LateDuty.class)
                .list();
    }

    /**
     * The letter as DOCX. Right {@code PREPARE} in the unit that writes, to which all that is chosen answers. That it was drafted
     * stands in the history of each assignment.
     */
    @Transactional
    public byte[] draft(Actor by, List<Long> chosen, Wording wording) {
        var late = chosen(chosen);
        if (late.isEmpty()) throw new Refused("task.letter.nothing");
        if (late.size() < chosen.stream().distinct().count()) throw new Refused("task.letter.not-late");
        if (late.size() > MOST) throw new Refused("task.letter.too-many", MOST);
        if (late.stream().anyMatch(one -> one.answersTo() != by.unit().value())) {
            throw new Refused("task.letter.not-yours");
        }
        var ids = late.stream().map(one -> new AssignmentId(one.assignment())).toList();
        assignments.chased(ids, by, wording.answerBy());
        events.publishEvent(new LetterDrafted(by.unit(), ids, wording.answerBy()));
        return written(letter(late, wording), templates.of(by.unit(), OfficialType.LETTER));
    }

    private ChasingLetter letter(List<LateDuty> late, Wording wording) {
        var today = LocalDate.now(clock);
        var names = names(late, today);
        var sources = references.of(late.stream()
                .map(LateDuty::directive)
                .filter(Objects::nonNull)
                .distinct()
                .map(DirectiveId::new)
                .toList());
        var lines = late.stream()
                .map(one -> new ChasingLetter.Late(
                        names.getOrDefault(one.unit(), ""),
                        one.sentence(),
                        source(one, sources),
                        one.due(),
                        one.days(today)))
                .sorted(Comparator.comparing(
                        ChasingLetter.Late::unit, Collator.getInstance(Locale.forLanguageTag("vi"))))
                .toList();
        return new ChasingLetter(
                wording.writer(),
                lines,
                today,
                wording.answerBy(),
                wording.signature(),
                wording.drafter().strip());
    }

    private Map<Long, String> names(List<LateDuty> late, LocalDate today) {
        var names = new HashMap<Long, String>();
        var ids = late.stream().map(one -> new UnitId(one.unit())).distinct().toList();
        units.all(ids, today).forEach(unit -> names.put(unit.id().value(), OfficeNames.of(unit)));
        return names;
    }

    private static String source(LateDuty late, Map<DirectiveId, String> sources) {
        if (late.directive() == null) return "";
        var item = late.label() == null ? "" : "Mục " + late.label() + " ";
        return item + sources.getOrDefault(new DirectiveId(late.directive()), "");
    }

    private static byte[] written(ChasingLetter letter, DocumentTemplate template) {
        var out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(LetterDocument.of(letter), template, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        } catch (DocumentRefused e) {
            throw new Refused("task.letter.refused", e.sentence());
        }
        return out.toByteArray();
    }
}
