package vn.thidua.tasklist.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The task list as programs see it. */
final class TaskResource {

    private TaskResource() {}

    record DeskResource(String role, String unit) {}

    record CampaignResource(String id, String title) {}

    /** A row of the list. */
    record Summary(
            String id,
            String process,
            String task,
            String title,
            String subject,
            String businessKey,
            DeskResource desk,
            @Nullable CampaignResource campaign,
            @Nullable String assignee,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime dueAt,
            boolean overdue,
            @Nullable String returnedBecause,
            @Nullable DeputyResource onBehalfOf) {}

    /** For whom this person sits at the task's desk; {@code form} is KT, TL or TUQ. */
    record DeputyResource(String form, String name, String office) {}

    record OptionResource(String value, String label) {}

    /** One field: enough to draw and to fill it without knowing the process. */
    record FieldResource(
            String name,
            String label,
            String type,
            boolean required,
            List<String> requiredFor,
            boolean readOnly,
            boolean fixedRows,
            @Nullable String help,
            @Nullable List<OptionResource> options,
            @Nullable Object value,
            @Nullable List<FieldResource> columns,
            @Nullable Number min,
            @Nullable Number max,
            @Nullable Integer maxLength) {}

    record OutcomeResource(String code, String label, boolean reasonRequired) {}

    record LinkResource(String label, String href) {}

    record DraftResource(Map<String, Object> data, OffsetDateTime savedAt) {}

    /** A task with all it takes to complete it. */
    record Detail(
            String id,
            String process,
            String task,
            String title,
            String subject,
            String businessKey,
            DeskResource desk,
            @Nullable CampaignResource campaign,
            @Nullable String assignee,
            String state,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime dueAt,
            boolean overdue,
            @Nullable String returnedBecause,
            @Nullable OffsetDateTime endedAt,
            @Nullable String endedBy,
            @Nullable String endedFor,
            @Nullable String outcome,
            boolean mayAct,
            @Nullable DeputyResource onBehalfOf,
            List<OutcomeResource> outcomes,
            List<FieldResource> fields,
            @Nullable DraftResource draft,
            List<LinkResource> links) {}

    record CompleteRequest(
            @Nullable String outcome,
            @Nullable String comment,
            @Nullable Map<String, Object> data) {}

    record DraftRequest(@Nullable Map<String, Object> data) {}

    record BulkRequest(
            @Nullable List<String> ids,
            @Nullable String outcome,
            @Nullable String comment,
            @Nullable String password) {}

    record BulkResult(String id, int status, @Nullable Object problem) {}

    record BulkResponse(List<BulkResult> results) {}
}
