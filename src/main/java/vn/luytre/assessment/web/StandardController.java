package vn.luytre.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.luytre.assessment.Season;
import vn.luytre.assessment.standard.OwnPack;
import vn.luytre.assessment.standard.ShippedStandards;
import vn.luytre.assessment.standard.Standard;
import vn.luytre.assessment.standard.StandardDiff;
import vn.luytre.assessment.standard.Standards;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.organization.UnitId;
import vn.luytre.web.Attachment;
import vn.luytre.web.NotFound;
import vn.luytre.web.Refused;
import vn.luytre.web.Said;

/** Standards with their sources, how two of them differ, and what a province adds. */
@Controller
@RequestMapping("/standards")
class StandardController {
    private static final MediaType YAML = new MediaType("application", "yaml");

    private final AssessmentDesk desk;
    private final Standards standards;

    StandardController(AssessmentDesk desk, Standards standards) {
        this.desk = desk;
        this.standards = standards;
    }

    /** A pack that somebody brings. */
    record PackForm(@Nullable Long unit, @Nullable MultipartFile file) {}

    @GetMapping
    @Needs(Right.VIEW)
    String list(Model page) {
        var home = desk.home();
        var packs = standards.packs(home);
        page.addAttribute("standards", standards.all(home, desk.today()));
        page.addAttribute("packs", packs);
        page.addAttribute("names", desk.names(packs.stream().map(OwnPack::unit).toList()));
        page.addAttribute("offices", desk.offices(Right.DECIDE));
        page.addAttribute("versions", versions());
        return "assessment/standards";
    }

    /** What can be compared: as it ships, as it holds today, as a season keeps it. */
    private Map<String, String> versions() {
        var versions = new LinkedHashMap<String, String>();
        for (var one : standards.all(desk.home(), desk.today())) versions.put("now:" + one.code(), one.shortName());
        for (var one : standards.shipped()) versions.put("shipped:" + one.code(), one.shortName());
        for (var one : desk.seasons()) versions.put("season:" + one.id(), one.title());
        return versions;
    }

    @GetMapping("/{code}")
    @Needs(Right.VIEW)
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate day, Model page) {
        var on = day == null ? desk.today() : day;
        page.addAttribute("standard", standards.find(code, desk.home(), on).orElseThrow(NotFound::new));
        page.addAttribute("day", on);
        return "assessment/standard";
    }

    @GetMapping("/compare")
    @Needs(Right.VIEW)
    String compare(
            @RequestParam(defaultValue = "") String before, @RequestParam(defaultValue = "") String after, Model page) {
        page.addAttribute("diff", StandardDiff.of(version(before), version(after)));
        page.addAttribute("versions", versions());
        return "assessment/diff";
    }

    private Standard version(String chosen) {
        var parts = chosen.split(":", 2);
        if (parts.length < 2) throw new NotFound();
        return switch (parts[0]) {
            case "now" -> standards.find(parts[1], desk.home(), desk.today()).orElseThrow(NotFound::new);
            case "shipped" ->
                standards.shipped().stream()
                        .filter(one -> one.code().equals(parts[1]))
                        .findFirst()
                        .orElseThrow(NotFound::new);
            case "season" -> season(parts[1]).standard();
            default -> throw new NotFound();
        };
    }

    private Season season(String id) {
        if (!id.matches("\\d{1,18}")) throw new NotFound();
        return desk.season(Long.parseLong(id));
    }

    /** The sample of what a province may add, to be changed. */
    @GetMapping("/bo-sung-mau.yaml")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> sample() {
        return Attachment.of(ShippedStandards.sample(), YAML, "bo-sung-mau.yaml");
    }

    @PostMapping("/packs")
    @Needs(Right.DECIDE)
    String bring(
            @ModelAttribute("typed") PackForm typed,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model page) {
        boolean isDone = Refused.none(errors, response, () -> {
            var file = typed.file();
            if (typed.unit() == null || file == null || file.isEmpty()) throw new Refused("assessment.pack.size");
            var unit = new UnitId(typed.unit());
            desk.require(Right.DECIDE, unit);
            var by = desk.author(Right.DECIDE, unit);
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            standards.bring(unit, name, bytes(file), by.account().value(), by.name());
        });
        if (!isDone) return list(page);
        Said.next(redirect, "assessment.said.pack");
        return "redirect:/standards";
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it was brought. */
    @GetMapping("/packs/{id:\\d+}/bo-sung.yaml")
    @Needs(Right.VIEW)
    ResponseEntity<byte[]> file(@PathVariable long id) {
        var pack = pack(Right.VIEW, id);
        return Attachment.of(pack.content().getBytes(StandardCharsets.UTF_8), YAML, pack.file());
    }

    @GetMapping("/packs/{id:\\d+}/withdraw")
    @Needs(Right.DECIDE)
    String confirm(@PathVariable long id, Model page) {
        page.addAttribute("pack", pack(Right.DECIDE, id));
        return "assessment/packWithdraw";
    }

    @PostMapping("/packs/{id:\\d+}/withdraw")
    @Needs(Right.DECIDE)
    String withdraw(@PathVariable long id, RedirectAttributes redirect) {
        var pack = pack(Right.DECIDE, id);
        var by = desk.author(Right.DECIDE, pack.unit());
        standards.withdraw(pack, by.account().value(), by.name());
        Said.next(redirect, "assessment.said.pack-withdrawn");
        return "redirect:/standards";
    }

    private OwnPack pack(Right right, long id) {
        var pack = standards.pack(id).orElseThrow(NotFound::new);
        desk.require(right, pack.unit());
        return pack;
    }
}
