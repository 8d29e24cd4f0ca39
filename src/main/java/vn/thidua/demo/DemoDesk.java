package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.attachment.Attachments;
import vn.thidua.organization.Desks;
import vn.thidua.shared.Actor;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Role;
import vn.thidua.tasklist.TaskFilter;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.tasklist.TaskRow;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.OpenTask;
import vn.thidua.workflow.WorkItems;

/** Sits down at a desk of the demo and does its work: finds the task, fills its form, completes it. */
@Component
class DemoDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Desks desks;
    private final TaskLists lists;
    private final WorkItems items;
    private final Attachments files;

    DemoDesk(Desks desks, TaskLists lists, WorkItems items, Attachments files) {
        this.desks = desks;
        this.lists = lists;
        this.items = items;
        this.files = files;
    }

    Actor at(Role role, String unit) {
        return desks.actor(DemoOrganization.username(role, unit), null).orElseThrow();
    }

    Actor clerk(String unit) {
        return at(Role.CLERK, unit);
    }

    Actor approver(String unit) {
        return at(Role.APPROVER, unit);
    }

    /** Completes the desk's one task of this kind in the campaign, waiting for it if a background step has to come first. */
    void complete(Role role, String unit, UUID campaign, String task, String outcome, @Nullable String comment) {
        complete(role, unit, campaign, task, null, outcome, comment);
    }

    /** As above, for a desk on which tasks of this kind lie for several units. */
    void complete(
            Role role,
            String unit,
            UUID campaign,
            String task,
            @Nullable String concerned,
            String outcome,
            @Nullable String comment) {
        Actor actor = at(role, unit);
        OpenTask open = open(role, unit, campaign, task, concerned);
        items.complete(open.item().id(), outcome, comment, fill(open.form().fields(), outcome, unit), actor);
    }

    /** Completes the one task of this kind at a desk outside of every campaign, by the account of another role. */
    void complete(Role at, Role account, String unit, String task, String outcome) {
        Actor actor = at(account, unit);
        String desk = at + "@" + unit;
        var filter = new TaskFilter(desk, null, null, null, task, null, null, null, false, TaskFilter.Sort.DUE);
        await(task + " at " + desk, () -> find(actor, filter, null) != null);
        var open = items.open(
                java.util.Objects.requireNonNull(find(actor, filter, null)).id(), actor);
        items.complete(open.item().id(), outcome, null, fill(open.form().fields(), outcome, unit), actor);
    }

    /** The secretary of a unit's council brings the vote on the next nomination from a meeting. */
    void vote(String unit, UUID campaign, Map<String, Object> counted) {
        Actor secretary = clerk(unit);
        OpenTask open = open(Role.CLERK, unit, campaign, "userTask_recordCouncilResult", null);
        var data = new LinkedHashMap<>(counted);
        data.put("minutes", minutes(secretary));
        items.complete(open.item().id(), "record", null, data, secretary);
    }

    /** Completes the desk's one task of this kind outside of every campaign, with what is known; the rest fills itself. */
    void work(Role role, String unit, String process, String task, String outcome, Map<String, Object> known) {
        Actor actor = at(role, unit);
        String desk = role + "@" + unit;
        var filter = new TaskFilter(desk, null, null, process, task, null, null, null, false, TaskFilter.Sort.DUE);
        OpenTask open = open(actor, desk, filter, null);
        var data = fill(open.form().fields(), outcome, unit);
        data.putAll(known);
        items.complete(open.item().id(), outcome, null, data, actor);
    }

    private OpenTask open(Role role, String unit, UUID campaign, String task, @Nullable String concerned) {
        Actor actor = at(role, unit);
        String desk = role + "@" + unit;
        var filter = new TaskFilter(
                desk, null, new InCampaign(campaign), null, task, null, null, null, false, TaskFilter.Sort.DUE);
        return open(actor, desk, filter, concerned);
    }

    private OpenTask open(Actor actor, String desk, TaskFilter filter, @Nullable String concerned) {
        await(filter.task() + " at " + desk, () -> find(actor, filter, concerned) != null);
        return items.open(
                java.util.Objects.requireNonNull(find(actor, filter, concerned)).id(), actor);
    }

    private String minutes(Actor secretary) {
        try (var content = new ClassPathResource("demo/minutes.pdf").getInputStream()) {
            return files.store("minutes", "Biên bản họp Hội đồng.pdf", null, content, secretary)
                    .id()
                    .toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private @Nullable TaskRow find(Actor actor, TaskFilter filter, @Nullable String concerned) {
        return lists.list(actor, filter, TaskLists.LARGEST_PAGE, null).items().stream()
                .filter(row -> concerned == null || concerned.equals(row.unit()))
                .findFirst()
                .orElse(null);
    }

    static void await(String what, BooleanSupplier reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The demo waited in vain for " + what);
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static Map<String, Object> fill(List<Field> fields, String outcome, String unit) {
        var data = new LinkedHashMap<String, Object>();
        for (Field field : fields) {
            if (field.readOnly() || !field.isReadFor(outcome)) {
                continue;
            }
            if (field.type() == Field.Type.ROWS) {
                if (!field.rows().isEmpty()) {
                    data.put(
                            field.name(),
                            field.rows().stream()
                                    .map(row -> fillRow(field.columns(), row, unit))
                                    .toList());
                }
            } else if (field.value() != null && !field.value().toString().isBlank()) {
                data.put(field.name(), field.value());
            } else if (field.required()) {
                data.put(field.name(), value(field, Map.of(), unit));
            }
        }
        return data;
    }

    private static Map<String, Object> fillRow(List<Field> columns, Map<String, Object> row, String unit) {
        var cells = new LinkedHashMap<String, Object>();
        for (Field column : columns) {
            if (column.readOnly()) {
                continue;
            }
            Object now = row.get(column.name());
            if (now != null && !now.toString().isBlank()) {
                cells.put(column.name(), now);
            } else if (column.required()) {
                cells.put(column.name(), value(column, row, unit));
            }
        }
        return cells;
    }

    private static Object value(Field field, Map<String, Object> row, String unit) {
        return switch (field.type()) {
            case INTEGER, NUMBER, PERCENT -> number(field, row, unit);
            case DATE -> "2024-06-01";
            case BOOLEAN -> true;
            case SELECT, MULTISELECT -> field.options().get(0).value();
            default -> sentence(row);
        };
    }

    /** Targets are met; points lie a little below the most there is, differently for every unit. */
    private static BigDecimal number(Field field, Map<String, Object> row, String unit) {
        Object most = row.get(field.name() + ".max");
        if (most != null) {
            var missing = BigDecimal.valueOf(Math.floorMod(unit.hashCode(), 5));
            return new BigDecimal(most.toString()).subtract(missing).max(BigDecimal.ZERO);
        }
        Object planned = row.getOrDefault("pledged", row.get("planned"));
        return planned == null ? BigDecimal.ONE : new BigDecimal(planned.toString());
    }

    private static String sentence(Map<String, Object> row) {
        Object content = row.get("content");
        return content == null
                ? "Đơn vị đã tổ chức thực hiện nghiêm túc, đúng tiến độ, bảo đảm chất lượng và an toàn."
                : "Tập thể đơn vị quyết tâm thực hiện tốt: " + content + ".";
    }
}
