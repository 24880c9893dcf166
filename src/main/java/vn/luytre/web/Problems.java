package vn.luytre.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers for all that goes wrong: a page, a message within the page that is open, or problem+json for {@code /api}. The
 * text of an exception is shown to nobody; an error of the program has a number, which is in the log too.
 */
@ControllerAdvice
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 429);

    private final Shells shells;
    private final Busy busy;
    private final DataSize limit;

    Problems(Shells shells, Busy busy, @Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
        this.shells = shells;
        this.busy = busy;
        this.limit = limit;
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        var words = shells.words(request);
        var sentence = words.of(refused.messageKey(), refused.arguments().toArray());
        var status = refused.kind().status();
        return answer(new Problem(status, heading(words, status), sentence, ""), request, response);
    }

    @ExceptionHandler
    Object notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.NOT_FOUND.value(), request, response);
    }

    @ExceptionHandler
    Object denied(AccessDeniedException denied, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.FORBIDDEN.value(), request, response);
    }

    @ExceptionHandler
    Object nobody(AuthenticationException nobody, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.UNAUTHORIZED.value(), request, response);
    }

    @ExceptionHandler
    Object tooFast(TooFast fast, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", Integer.toString(fast.seconds()));
        return answer(HttpStatus.TOO_MANY_REQUESTS.value(), request, response);
    }

    /** A value of what a program sent breaks a rule. */
    @ExceptionHandler
    Object invalid(MethodArgumentNotValidException sent, HttpServletRequest request, HttpServletResponse response) {
        if (!isForPrograms(request)) return answer(HttpStatus.BAD_REQUEST.value(), request, response);
        var words = shells.words(request);
        var faults = sent.getBindingResult().getFieldErrors().stream()
                .map(fault -> fault.getField() + ": " + words.of(fault))
                .sorted()
                .toList();
        var status = HttpStatus.UNPROCESSABLE_CONTENT.value();
        return detail(new Problem(status, heading(words, status), String.join(" ", faults), ""));
    }

    /** What was sent is no JSON, or a value of it has the wrong type. */
    @ExceptionHandler({HttpMessageNotReadableException.class, TypeMismatchException.class})
    Object unreadable(Exception sent, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.BAD_REQUEST.value(), request, response);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException file, HttpServletRequest request, HttpServletResponse response) {
        return answer(HttpStatus.CONTENT_TOO_LARGE.value(), request, response);
    }

    /** Any other page would ask who is there. */
    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    void busy(RuntimeException noDatabase, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("no database for {} {}: {}", request.getMethod(), request.getRequestURI(), noDatabase.getMessage());
        busy.answer(request, response);
    }

    @ExceptionHandler
    Object everythingElse(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        if (thrown instanceof ErrorResponse told && told.getStatusCode().is4xxClientError()) {
            return answer(told.getStatusCode().value(), request, response);
        }
        var fault = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("fault {} at {} {}", fault, request.getMethod(), request.getRequestURI(), thrown);
        return answer(fault, request, response);
    }

    private Object answer(String fault, HttpServletRequest request, HttpServletResponse response) {
        var words = shells.words(request);
        var problem = new Problem(500, heading(words, 500), words.of("web.problem.500", fault), fault);
        return answer(problem, request, response);
    }

    /** For a status that speaks for itself. */
    Object answer(int status, HttpServletRequest request, HttpServletResponse response) {
        var words = shells.words(request);
        var told = TOLD.contains(status) ? status : HttpStatus.BAD_REQUEST.value();
        var sentence = words.of("web.problem." + told, limit.toMegabytes());
        return answer(new Problem(status, heading(words, told), sentence, ""), request, response);
    }

    private static String heading(Words words, int status) {
        return words.of("web.problem." + status + ".heading");
    }

    private static Object answer(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        if (isForPrograms(request)) return detail(problem);
        response.setStatus(problem.status());
        return page(isWithinPage(request, response) ? "ui/problemMessage" : "ui/problem", problem);
    }

    /** Whether a script asks for a page that is open; then the answer is put among its messages. */
    static boolean isWithinPage(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") == null) return false;
        response.setHeader("HX-Retarget", "#messages");
        response.setHeader("HX-Reselect", ".alert"); // whatever part of an answer the form would have taken
        response.setHeader("HX-Reswap", "innerHTML show:window:top");
        response.setHeader("HX-Push-Url", "false");
        return true;
    }

    private static ModelAndView page(String template, Problem problem) {
        return new ModelAndView(template, Map.of("problem", problem), HttpStatus.valueOf(problem.status()));
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Address.of(failed == null ? request.getRequestURI() : failed.toString())
                .isWithin("/api");
    }

    private static ResponseEntity<ProblemDetail> detail(Problem problem) {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(problem.status()), problem.sentence());
        detail.setTitle(problem.heading());
        if (!problem.fault().isEmpty()) detail.setProperty("fault", problem.fault());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
