package vn.luytre.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.luytre.audit.AuditLog;
import vn.luytre.audit.Proofs;
import vn.luytre.identity.Needs;
import vn.luytre.identity.Right;
import vn.luytre.web.Attachment;
import vn.luytre.web.NavItem;
import vn.luytre.web.Paging;
import vn.luytre.web.Said;

/** The log of who did what: found, taken along, proved, and its head of a day to be kept elsewhere. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/audit")
@Needs(Right.VIEW_AUDIT)
class LogController {
    private final LogScreens screens;
    private final AuditLog log;
    private final Proofs proofs;
    private final Clock clock;

    LogController(LogScreens screens, AuditLog log, Proofs proofs, Clock clock) {
        this.screens = screens;
        this.log = log;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Bean
    static NavItem logEntry() {
        return new NavItem(820, "identity.log.nav", "/audit", "history");
    }

    @GetMapping
    String list(@ModelAttribute LogQuery query, Paging paging, Model page) {
        page.addAttribute("rows", screens.page(query, paging))
                .addAttribute("kinds", screens.kinds())
                .addAttribute("units", screens.units())
                .addAttribute("proof", proofs.last().orElse(null));
        return "identity/log";
    }

    @GetMapping("/export")
    void export(@ModelAttribute LogQuery query, HttpServletResponse response) throws IOException {
        screens.export(query, Attachment.xlsx(response, "so-ghi-viec-" + LocalDate.now(clock)));
    }

    @PostMapping("/proof")
    String prove(RedirectAttributes redirect) {
        proofs.prove();
        Said.next(redirect, "identity.log.proved");
        return "redirect:/audit";
    }

    /** A page to print and put into a folder. */
    @GetMapping("/head")
    String head(@RequestParam(required = false) @Nullable LocalDate day, Model page) {
        var asked = day == null ? LocalDate.now(clock).minusDays(1) : day;
        page.addAttribute("day", asked).addAttribute("head", log.head(asked).orElse(null));
        return "identity/logHead";
    }
}
