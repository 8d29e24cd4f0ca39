package vn.thidua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import vn.thidua.shared.AccessRefused;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/**
 * The one place where an exception becomes an answer: a problem document for programs, a page for people. Tells the audit
 * trail about every refusal for lack of a right.
 */
@Controller
@ControllerAdvice
class ErrorAdvice implements ErrorController {

    private final Failures failures;
    private final ApiProblems problems;
    private final ErrorPages pages;
    private final Frame frame;
    private final ApplicationEventPublisher events;

    ErrorAdvice(
            Failures failures, ApiProblems problems, ErrorPages pages, Frame frame, ApplicationEventPublisher events) {
        this.failures = failures;
        this.problems = problems;
        this.pages = pages;
        this.frame = frame;
        this.events = events;
    }

    @ExceptionHandler
    @Nullable
    Object exception(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (thrown.getClass().getName().startsWith("org.springframework.security.")) {
            // the security filters know whether to ask for a sign-in or to refuse
            throw thrown;
        }
        if (thrown instanceof AsyncRequestNotUsableException) {
            return null;
        }
        if (response.isCommitted()) {
            // a file has begun to go out: the container cuts the connection, so that nobody takes the part for the
            // whole
            if (!(thrown instanceof IOException)) {
                failures.of(thrown);
            }
            throw thrown;
        }
        var failure = failures.of(thrown);
        tellTheAuditTrail(failure, thrown, request);
        var headers = thrown instanceof ErrorResponse told ? told.getHeaders() : HttpHeaders.EMPTY;
        return answer(failure, request, headers);
    }

    /** What no controller answered: the container's own refusals and those of the filters. */
    @RequestMapping("${spring.web.error.path:/error}")
    Object error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var failure =
                status >= 500 && thrown instanceof Exception cause ? failures.of(cause) : failures.ofStatus(status);
        return answer(failure, request, HttpHeaders.EMPTY);
    }

    private Object answer(Failure failure, HttpServletRequest request, HttpHeaders headers) {
        return ApiPaths.isApi(request) ? problems.answer(failure, request, headers) : pages.answer(failure);
    }

    private void tellTheAuditTrail(Failure failure, Exception thrown, HttpServletRequest request) {
        if (failure.status() != 403 && !(failure.status() == 404 && thrown instanceof Refusal)) {
            return;
        }
        Actor actor = frame.actor();
        if (actor != null) {
            var act = request.getMethod() + " " + ApiPaths.path(request);
            events.publishEvent(
                    new AccessRefused(actor, act, failure.status(), failure.code(), request.getRemoteAddr()));
        }
    }
}
