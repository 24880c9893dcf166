package vn.luytre.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.json.JsonMapper;

/** Answers where nothing can be done for now: too many ask at once, or the database does not answer. It asks the database nothing. */
@Component
class Busy {
    private static final String SECONDS = "10";

    private final Shells shells;
    private final TemplateEngine templates;
    private final JsonMapper json;

    Busy(Shells shells, TemplateEngine templates, JsonMapper json) {
        this.shells = shells;
        this.templates = templates;
        this.json = json;
    }

    /** Whether the database could not be asked. */
    static boolean isReason(Throwable thrown) {
        return thrown instanceof CannotCreateTransactionException
                || thrown instanceof DataAccessResourceFailureException
                || (thrown.getCause() != null && isReason(thrown.getCause()));
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = HttpStatus.SERVICE_UNAVAILABLE;
        response.setStatus(status.value());
        response.setHeader("Retry-After", SECONDS);
        var shell = shells.bare(request);
        var words = shell.words();
        var problem = new Problem(status.value(), words.of("web.problem.503.heading"), words.of("web.problem.503"), "");
        if (shell.here().isWithin("/api")) {
            write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, detail(problem));
        } else {
            write(response, "text/html", page(shell, problem, Problems.isWithinPage(request, response)));
        }
    }

    private String page(Shell shell, Problem problem, boolean isWithinPage) {
        var page = new StringOutput();
        var template = isWithinPage ? "ui/problemMessage.jte" : "ui/problem.jte";
        templates.render(template, Map.of("shell", shell, "problem", problem), page);
        return page.toString();
    }

    private String detail(Problem problem) {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(problem.status()), problem.sentence());
        detail.setTitle(problem.heading());
        return json.writeValueAsString(detail);
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getWriter().write(text);
    }
}
