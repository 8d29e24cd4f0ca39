package vn.thidua.web;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;

/** Tells from an exception what to answer. What nobody foresaw is our fault: it is logged under a number. */
@Component
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    Failure of(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return Failure.of(refusal);
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return body(unreadable.getCause());
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return argument(mismatch);
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return Failure.field(missing.getParameterName(), "shared.field.required");
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return Failure.field(missing.getRequestPartName(), "shared.field.required");
        }
        if (thrown instanceof BindException binding) {
            return binding(binding);
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return Failure.of(413, "web.error.tooLarge");
        }
        if (thrown instanceof InvalidParameterException parameters) {
            // a form too large is noticed by whoever first asks for a parameter, long before its controller
            return ofStatus(parameters.getErrorCode());
        }
        if (thrown instanceof MultipartException) {
            return Failure.of(400, "shared.refusal.badRequest");
        }
        if (thrown instanceof ConcurrencyFailureException || thrown instanceof DuplicateKeyException) {
            LOG.debug("Lost a race", thrown);
            return Failure.of(409, "shared.refusal.stale");
        }
        if (thrown instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return ofStatus(response.getStatusCode().value());
        }
        return incident(thrown);
    }

    /** An answer where nothing but the status is known. */
    Failure ofStatus(int status) {
        return switch (status) {
            case 401 -> Failure.of(401, "web.error.signIn");
            case 403 -> Failure.of(403, "web.error.notAllowed");
            case 404, 410 -> Failure.of(404, "shared.refusal.notFound");
            case 405 -> Failure.of(405, "web.error.method");
            case 406 -> Failure.of(406, "web.error.notAcceptable");
            case 409 -> Failure.of(409, "shared.refusal.stale");
            case 413 -> Failure.of(413, "web.error.tooLarge");
            case 415 -> Failure.of(415, "web.error.mediaType");
            case 429 -> Failure.of(429, "web.error.tooMany");
            default -> status < 500 ? Failure.of(status, "shared.refusal.badRequest") : incident(null);
        };
    }

    private Failure incident(@Nullable Throwable cause) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", number, cause);
        return Failure.incident(number);
    }

    /** A body that cannot be read: which field, and what about it. */
    private static Failure body(@Nullable Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return Failure.field(path(unknown), "shared.field.unknown");
        }
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return Failure.field(path(mismatch), codeFor(mismatch.getTargetType()));
        }
        if (cause instanceof InputCoercionException outOfRange
                && !outOfRange.getPath().isEmpty()) {
            return Failure.field(path(outOfRange), codeFor(outOfRange.getTargetType()));
        }
        if (cause instanceof JacksonException other && other.getCause() instanceof Refusal refusal) {
            return Failure.of(refusal);
        }
        return Failure.of(400, "web.error.brokenBody");
    }

    private static Failure argument(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Failure.of(Refusal.notFound());
        }
        return Failure.field(mismatch.getName(), codeFor(mismatch.getRequiredType()));
    }

    private static Failure binding(BindException binding) {
        List<FieldProblem> fields = binding.getFieldErrors().stream()
                .map(error -> FieldProblem.of(error.getField(), codeFor(typeOf(binding, error))))
                .toList();
        return new Failure(400, List.of(), fields, null);
    }

    private static @Nullable Class<?> typeOf(BindException binding, FieldError error) {
        return error.isBindingFailure() ? binding.getBindingResult().getFieldType(error.getField()) : null;
    }

    /** The path as a person writes it: {@code contents[0].targets[1].value}. */
    private static String path(JacksonException thrown) {
        var path = new StringBuilder();
        for (var step : thrown.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String codeFor(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "shared.field.wrongType";
        }
        if (wanted == int.class || wanted == long.class || wanted == Integer.class || wanted == Long.class) {
            return "shared.field.notAnInteger";
        }
        if (wanted.isPrimitive() ? wanted != boolean.class : Number.class.isAssignableFrom(wanted)) {
            return "shared.field.notANumber";
        }
        if (wanted == LocalDate.class || Temporal.class.isAssignableFrom(wanted)) {
            return "shared.field.notADate";
        }
        if (wanted.isEnum()) {
            return "shared.field.unknownOption";
        }
        return wanted == Boolean.class || wanted == boolean.class
                ? "shared.field.notABoolean"
                : "shared.field.wrongType";
    }
}
