package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/**
 * A refusal as the problem document of RFC 9457 that programs get: {@code errors} name fields, {@code reasons} name rules
 * and the articles they stand on. In the language of {@code Accept-Language}, Vietnamese without one.
 */
@Component
public class ApiProblems {

    /** The title says it all: RFC 9457 wants this type then. */
    private static final URI NO_TYPE_OF_ITS_OWN = URI.create("about:blank");

    private final Texts texts;
    private final Failures failures;

    ApiProblems(Texts texts, Failures failures) {
        this.texts = texts;
        this.failures = failures;
    }

    /** The document for a refusal, also as one item's answer in a bulk call. */
    public ProblemDetail of(Refusal refusal) {
        return document(Failure.of(refusal), null);
    }

    /** The document for a bare status: filters answer with it before any controller is reached. */
    public ProblemDetail ofStatus(int status, HttpServletRequest request) {
        return document(failures.ofStatus(status), ApiPaths.path(request));
    }

    ResponseEntity<ProblemDetail> answer(Failure failure, HttpServletRequest request, HttpHeaders headers) {
        return ResponseEntity.status(failure.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document(failure, ApiPaths.path(request)));
    }

    private ProblemDetail document(Failure failure, @Nullable String path) {
        var problem = ProblemDetail.forStatus(failure.status());
        problem.setType(NO_TYPE_OF_ITS_OWN);
        problem.setTitle(texts.of("web.error.title." + failure.status()));
        if (path != null) {
            problem.setInstance(URI.create(path));
        }
        if (!failure.fields().isEmpty()) {
            problem.setDetail(texts.of("web.error.fields"));
            problem.setProperty(
                    "errors",
                    failure.fields().stream()
                            .map(field -> Map.of("field", field.field(), "message", texts.of(field)))
                            .toList());
        }
        if (!failure.reasons().isEmpty()) {
            problem.setDetail(texts.of(failure.reasons().get(0)));
            problem.setProperty("reasons", reasons(failure.reasons()));
        }
        if (failure.incident() != null) {
            problem.setProperty("incident", failure.incident());
        }
        return problem;
    }

    /** Reasons as they stand in a problem document, for answers that only tell of them. */
    public List<Map<String, String>> reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    private Map<String, String> reason(Reason reason) {
        var shown = new LinkedHashMap<String, String>();
        shown.put("code", reason.code());
        shown.put("message", texts.of(reason));
        if (reason.legalSource() != null) {
            shown.put("legalSource", reason.legalSource());
        }
        return shown;
    }
}
