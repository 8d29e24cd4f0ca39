package vn.thidua.support;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A program that knows nothing of the processes: it reads a task's description and fills its form from that alone. What it
 * cannot complete is not described well enough.
 */
public final class UnknowingProgram {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ApiClient api;

    public UnknowingProgram(ApiClient api) {
        this.api = api;
    }

    /** Waits for a task of this kind in the campaign and completes it. */
    public JsonNode complete(String task, String campaign, String outcome) {
        return complete(task, campaign, null, outcome, null, Map.of());
    }

    public JsonNode complete(String task, String campaign, String outcome, String comment) {
        return complete(task, campaign, null, outcome, comment, Map.of());
    }

    /**
     * Waits for a task and completes it.
     *
     * @param subject part of the subject, where several of a kind may wait
     * @param known the fields one fills on purpose; all others are filled from their description
     */
    public JsonNode complete(
            String task,
            String campaign,
            @Nullable String subject,
            String outcome,
            @Nullable String comment,
            Map<String, Object> known) {
        String id = await(task, campaign, subject).get("id").asString();
        var body = new LinkedHashMap<String, Object>();
        body.put("outcome", outcome);
        body.put("comment", comment);
        body.put("data", fill(api.get("/tasks/" + id).ok(), outcome, known));
        return api.post("/tasks/" + id + "/complete", body).ok();
    }

    /** The first task of this kind, as soon as there is one. */
    public JsonNode await(String task, String campaign, @Nullable String subject) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            for (JsonNode row : tasks(task, campaign)) {
                if (subject == null || row.get("subject").asString().contains(subject)) {
                    return row;
                }
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError(api.username() + " waited in vain for " + task + " " + subject);
            }
            pause();
        }
    }

    public List<JsonNode> tasks(String task, String campaign) {
        var rows = new ArrayList<JsonNode>();
        api.get("/tasks?limit=200&task=" + task + "&campaign=" + campaign)
                .ok()
                .get("items")
                .forEach(rows::add);
        return rows;
    }

    /** Fills every field that this outcome asks for. */
    public static Map<String, Object> fill(JsonNode task, String outcome, Map<String, Object> known) {
        var data = new LinkedHashMap<String, Object>();
        for (JsonNode field : task.get("fields")) {
            String name = field.get("name").asString();
            if (known.containsKey(name)) {
                data.put(name, known.get(name));
            } else if (isWanted(field, outcome)) {
                data.put(name, value(field));
            }
        }
        return data;
    }

    private static boolean isWanted(JsonNode field, String outcome) {
        if (field.get("readOnly").asBoolean() || !field.get("required").asBoolean()) {
            return false;
        }
        var outcomes =
                field.get("requiredFor").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return outcomes.isEmpty() || outcomes.contains(outcome);
    }

    private static Object value(JsonNode field) {
        String type = field.get("type").asString();
        JsonNode now = field.get("value");
        if (type.equals("rows")) {
            return now.valueStream().map(row -> row(field.get("columns"), row)).toList();
        }
        if (now != null && !now.isNull()) {
            return plain(now);
        }
        return switch (type) {
            case "integer" -> number(field).longValue();
            case "number", "percent" -> number(field);
            case "date" -> "2024-09-12";
            case "boolean" -> true;
            case "select" -> field.get("options").get(0).get("value").asString();
            case "multiselect" ->
                List.of(field.get("options").get(0).get("value").asString());
            default -> "Đã thực hiện đầy đủ, bảo đảm tiến độ.";
        };
    }

    private static Map<String, Object> row(JsonNode columns, JsonNode row) {
        var cells = new LinkedHashMap<String, Object>();
        for (JsonNode column : columns) {
            String name = column.get("name").asString();
            JsonNode now = row.get(name);
            if (now != null && !now.isNull()) {
                cells.put(name, plain(now));
            } else if (column.get("required").asBoolean()
                    && !column.get("readOnly").asBoolean()) {
                cells.put(name, value(column));
            }
        }
        return cells;
    }

    private static BigDecimal number(JsonNode field) {
        JsonNode max = field.get("max");
        return max == null || max.isNull() ? BigDecimal.TEN : max.decimalValue();
    }

    private static Object plain(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isString() ? value.asString() : value;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
