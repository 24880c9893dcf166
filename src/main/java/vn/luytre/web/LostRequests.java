package vn.luytre.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What failed before any handler was found: in a filter, or in the server itself. */
@Controller
class LostRequests implements ErrorController {
    private final Problems problems;

    LostRequests(Problems problems) {
        this.problems = problems;
    }

    @Open
    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) throws Exception {
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (thrown instanceof Exception exception) return problems.everythingElse(exception, request, response);
        return status < 500
                ? problems.answer(status, request, response)
                : problems.everythingElse(new IllegalStateException("status " + status), request, response);
    }
}
