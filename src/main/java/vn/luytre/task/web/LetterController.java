package vn.luytre.task.web;

import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.Unit;
import vn.luytre.organization.UnitId;
import vn.luytre.organization.Units;
import vn.luytre.task.Actor;
import vn.luytre.task.letter.LateDuty;
import vn.luytre.task.letter.Letters;
import vn.luytre.task.letter.OfficeNames;
import vn.luytre.web.Attachment;
import vn.luytre.web.Form;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;

/** Letters that chase what is late: chosen from a list, drafted as DOCX. */
@Controller
@RequestMapping("/letters")
@Needs(Right.PREPARE)
class LetterController {
    private final Letters letters;
    private final OfficeNames offices;
    private final Access access;
    private final Units units;
    private final NameBook names;
    private final Clock clock;

    LetterController(Letters letters, OfficeNames offices, Access access, Units units, NameBook names, Clock clock) {
        this.letters = letters;
        this.offices = offices;
        this.access = access;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    String choose(@RequestParam(required = false) @Nullable Long unit, Model page) {
        var own = access.own(Right.PREPARE);
        if (own.isEmpty()) throw new Refused("task.letter.no-unit");
        var writer = unit == null ? own.iterator().next() : new UnitId(unit);
        page.addAttribute("form", Form.of(LetterForm.of(offices.usual(unit(writer), today()))));
        return shown(writer, page);
    }

    private String shown(UnitId writer, Model page) {
        access.require(Right.PREPARE, writer);
        var late = letters.late(writer);
        page.addAttribute("late", late)
                .addAttribute("names", names.of(late.stream().map(LateDuty::unit), Stream.empty()))
                .addAttribute("unit", unit(writer).name())
                .addAttribute("today", today());
        return "task/letters";
    }

    /** All that is chosen answers to one unit, which writes. */
    @PostMapping
    Object draft(@Valid @ModelAttribute LetterForm typed, BindingResult errors, Model page) {
        var chosen = letters.chosen(typed.chosen());
        if (chosen.isEmpty()) throw new Refused("task.letter.nothing");
        var writer = new UnitId(chosen.getFirst().answersTo());
        access.require(Right.PREPARE, writer);
        var account = access.current().account();
        var drafted = new ByteArrayOutputStream();
        boolean done = Refused.none(
                errors,
                () -> drafted.writeBytes(letters.draft(
                        new Actor(account.id(), account.name(), writer),
                        typed.chosen(),
                        typed.wording(offices.usual(unit(writer), today())))));
        return done ? file(drafted.toByteArray()) : shown(writer, page);
    }

    private ResponseEntity<byte[]> file(byte[] letter) {
        return Attachment.of(letter, Attachment.DOCX, "cong-van-don-doc-" + today() + ".docx");
    }

    private Unit unit(UnitId unit) {
        return units.find(unit, today()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
