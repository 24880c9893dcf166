package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.assessment.ReviewId;
import vn.luytre.assessment.Season;
import vn.luytre.assessment.Step;
import vn.luytre.assessment.StepDone;
import vn.luytre.assessment.StepWish;
import vn.luytre.assessment.Steps;
import vn.luytre.assessment.bulk.ReviewImport;
import vn.luytre.assessment.bulk.SheetColumns;
import vn.luytre.assessment.bulk.Target;
import vn.luytre.assessment.standard.ObjectType;
import vn.luytre.identity.Access;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.sheet.SheetWriter;
import vn.luytre.web.Attachment;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Self-reviews of many objects by a file: the sheet to fill in, the preview, what is taken. */
@Controller
@RequestMapping("/seasons/{id:\\d+}/import")
@Needs(Right.RECORD)
class ReviewImportController {
    private final AssessmentDesk desk;
    private final ReviewImport imports;
    private final ReviewLists lists;
    private final Steps steps;
    private final Access access;

    ReviewImportController(AssessmentDesk desk, ReviewImport imports, ReviewLists lists, Steps steps, Access access) {
        this.desk = desk;
        this.imports = imports;
        this.lists = lists;
        this.steps = steps;
        this.access = access;
    }

    /** A file with the type of its objects. */
    record FileForm(@Nullable ObjectType type, @Nullable MultipartFile file) {}

    @GetMapping
    String form(@PathVariable long id, Model page) {
        return shown(desk.season(id), page);
    }

    private static String shown(Season season, Model page) {
        page.addAttribute("season", season);
        return "assessment/import";
    }

    private List<Target> targets(Season season, ObjectType type) {
        if (season.standard().object(type).isEmpty()) throw new NotFound();
        var scope = desk.scope(season, Right.RECORD);
        return imports.targets(season.id(), type, scope.all() ? null : scope.values());
    }

    /** The objects that review themselves now, to be filled in. */
    @GetMapping("/sheet")
    void sheet(
            @PathVariable long id, @RequestParam(defaultValue = "AREA") ObjectType type, HttpServletResponse response)
            throws IOException {
        var season = desk.season(id);
        var targets = targets(season, type);
        var rule = season.standard().rule(type);
        SheetWriter.xlsx(
                Attachment.xlsx(response, "tu-danh-gia-" + season.year()),
                rule.name(),
                SheetColumns.titles(rule),
                ReviewImport.sheet(rule, targets));
    }

    @PostMapping
    String read(
            @PathVariable long id,
            @ModelAttribute("typed") FileForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        var season = desk.season(id);
        var draft = new long[1];
        boolean isDone = Refused.none(errors, response, () -> {
            var file = typed.file();
            if (typed.type() == null || file == null || file.isEmpty()) throw new Refused("assessment.file.none");
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var targets = targets(season, typed.type());
            draft[0] = imports.read(
                    season,
                    typed.type(),
                    targets,
                    name,
                    bytes(file),
                    access.current().id());
        });
        if (!isDone) return shown(season, page);
        return "redirect:/seasons/" + id + "/import/" + draft[0];
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReviewImport.Draft draft(Season season, long draft) {
        return imports.find(draft, access.current().id())
                .filter(one -> one.season().equals(season.id()))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/{draft:\\d+}")
    String preview(@PathVariable long id, @PathVariable long draft, Model page) {
        var season = desk.season(id);
        page.addAttribute("season", season);
        page.addAttribute("draft", draft(season, draft));
        return "assessment/importPreview";
    }

    /** Takes the good rows, and hands them in at once where that is wanted. */
    @PostMapping("/{draft:\\d+}")
    String take(
            @PathVariable long id,
            @PathVariable long draft,
            @RequestParam(defaultValue = "false") boolean submit,
            RedirectAttributes redirect,
            Model page) {
        var season = desk.season(id);
        draft(season, draft);
        var taken = imports.take(draft, access.current().id());
        Said.next(redirect, "assessment.said.imported", Integer.toString(taken.size()));
        if (!submit || taken.isEmpty()) return "redirect:/seasons/" + id;
        var done = submit(season, taken);
        if (done.refused().isEmpty()) return "redirect:/seasons/" + id;
        page.addAttribute("season", season);
        page.addAttribute("step", Step.SUBMIT);
        page.addAttribute("done", done);
        page.addAttribute("titles", lists.titles(season, done.refused().keySet()));
        return "assessment/bulkDone";
    }

    private StepDone submit(Season season, List<ReviewId> taken) {
        var by = desk.author(Right.RECORD, lists.object(taken.getFirst()));
        return steps.several(UUID.randomUUID(), StepWish.of(Step.SUBMIT, season.id(), taken), by);
    }
}
