package vn.thidua.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that the engine tried in the background and that failed.
 *
 * @param id the engine's job id
 * @param process the model's id
 * @param businessKey the case
 * @param element the element that failed
 * @param error the last error's message
 * @param retriesLeft how often the engine will try again by itself
 * @param dueAt when it tries next
 */
public record FailedJob(
        String id,
        String process,
        String businessKey,
        @Nullable String element,
        @Nullable String error,
        int retriesLeft,
        @Nullable Instant dueAt) {}
