package vn.thidua.tasklist.rest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.Desk;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.tasklist.TaskRow;
import vn.thidua.workflow.Draft;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.OpenTask;
import vn.thidua.workflow.WorkItem;

/** Turns tasks and forms into what programs read, in the language they ask for. */
@Component
class TaskResources {

    private final MessageSource messages;
    private final TaskLists lists;
    private final Clock clock;

    TaskResources(MessageSource messages, TaskLists lists, Clock clock) {
        this.messages = messages;
        this.lists = lists;
        this.clock = clock;
    }

    TaskResource.Summary summary(TaskRow row, Actor actor, Locale locale) {
        Desk desk = Desk.parse(row.desk());
        return new TaskResource.Summary(
                row.id(),
                row.key().process(),
                row.key().task(),
                text(row.key().titleKey(), locale),
                row.subject(),
                row.businessKey(),
                new TaskResource.DeskResource(desk.role().name(), desk.unit()),
                row.campaignId() == null
                        ? null
                        : new TaskResource.CampaignResource(
                                row.campaignId(), Objects.requireNonNullElse(row.campaignTitle(), "")),
                row.assignee(),
                time(row.createdAt()),
                time(row.dueAt()),
                row.isOverdue(clock.instant()),
                row.returnedBecause(),
                actor.deputyAt(desk).map(TaskResources::deputy).orElse(null));
    }

    private static TaskResource.DeputyResource deputy(Deputy deputy) {
        return new TaskResource.DeputyResource(deputy.form().name(), deputy.forName(), deputy.forTitle());
    }

    TaskResource.Detail detail(OpenTask task, Locale locale) {
        WorkItem item = task.item();
        var outcomes = task.form().outcomes().stream()
                .map(it ->
                        new TaskResource.OutcomeResource(it.code(), text(it.labelKey(), locale), it.reasonRequired()))
                .toList();
        var links = task.form().links().stream()
                .map(it -> new TaskResource.LinkResource(text(it.labelKey(), locale), it.api()))
                .toList();
        return new TaskResource.Detail(
                item.id(),
                item.key().process(),
                item.key().task(),
                text(item.key().titleKey(), locale),
                item.subject(),
                item.businessKey(),
                new TaskResource.DeskResource(
                        item.desk().role().name(), item.desk().unit()),
                item.campaignId() == null
                        ? null
                        : new TaskResource.CampaignResource(item.campaignId(), lists.campaignTitle(item.campaignId())),
                item.assignee(),
                item.state().name(),
                Objects.requireNonNull(time(item.createdAt())),
                time(item.dueAt()),
                item.isOverdue(clock.instant()),
                item.returnedBecause(),
                time(item.endedAt()),
                item.endedBy(),
                item.endedFor(),
                item.outcome(),
                task.mayAct(),
                task.deputy() == null ? null : deputy(task.deputy()),
                outcomes,
                task.form().fields().stream().map(field -> field(field, locale)).toList(),
                draft(task.draft()),
                links);
    }

    private TaskResource.@Nullable DraftResource draft(@Nullable Draft draft) {
        return draft == null
                ? null
                : new TaskResource.DraftResource(draft.data(), Objects.requireNonNull(time(draft.savedAt())));
    }

    private TaskResource.FieldResource field(Field field, Locale locale) {
        boolean rows = field.type() == Field.Type.ROWS;
        boolean choice = field.type() == Field.Type.SELECT || field.type() == Field.Type.MULTISELECT;
        return new TaskResource.FieldResource(
                field.name(),
                field.literalLabel() ? field.labelKey() : text(field.labelKey(), locale),
                field.type().name().toLowerCase(Locale.ROOT),
                field.required(),
                field.requiredFor(),
                field.readOnly(),
                field.fixedRows(),
                field.helpKey() == null ? null : text(field.helpKey(), locale),
                choice
                        ? field.options().stream()
                                .map(it -> new TaskResource.OptionResource(it.value(), it.label()))
                                .toList()
                        : null,
                rows ? field.rows().stream().map(TaskResources::visibleCells).toList() : filled(field.value()),
                rows
                        ? field.columns().stream()
                                .map(column -> field(boundedBySmallest(column, field.rows()), locale))
                                .toList()
                        : null,
                field.min(),
                field.max(),
                field.maxLength());
    }

    /**
     * Rows may bound a cell each in its own way; the column then names the smallest bound, so that whatever it describes
     * is acceptable in every row.
     */
    private static Field boundedBySmallest(Field column, List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> row.get(column.name() + ".max"))
                .filter(Objects::nonNull)
                .map(max -> new BigDecimal(max.toString()))
                .min(BigDecimal::compareTo)
                .map(max -> column.between(column.min(), max))
                .orElse(column);
    }

    private static Map<String, Object> visibleCells(Map<String, Object> row) {
        var cells = new LinkedHashMap<String, Object>(row);
        cells.keySet().removeIf(name -> name.indexOf('.') >= 0);
        cells.replaceAll((name, value) -> filled(value));
        return cells;
    }

    /** An empty text is no value: a program would take it for one that is already there. */
    private static @Nullable Object filled(@Nullable Object value) {
        return value instanceof String text && text.isBlank() ? null : value;
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, key, locale));
    }

    private @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
