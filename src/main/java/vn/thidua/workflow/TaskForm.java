package vn.thidua.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a task asks for and how it can end.
 *
 * @param fields in the order in which a person fills them
 * @param outcomes the main act first
 * @param links pages and API addresses worth a look before deciding, label message key first
 */
public record TaskForm(List<Field> fields, List<Outcome> outcomes, List<Link> links) {

    /**
     * Somewhere to look.
     *
     * @param labelKey the message key of the label
     * @param page the page's path
     * @param api the path in the API, equal to the page's where there is none
     */
    public record Link(String labelKey, String page, String api) {

        /** What has the same path in the API as among the pages. */
        public static Link to(String labelKey, String page) {
            return new Link(labelKey, page, "/api/v1" + page);
        }
    }

    public static TaskForm of(List<Field> fields, Outcome... outcomes) {
        return new TaskForm(fields, List.of(outcomes), List.of());
    }

    public TaskForm with(Link... more) {
        return new TaskForm(fields, outcomes, List.of(more));
    }

    /** The fields whose answers are typed again for each act. */
    public List<String> passwords() {
        return fields.stream()
                .filter(field -> field.type() == Field.Type.PASSWORD)
                .map(Field::name)
                .toList();
    }

    /** One password for every field that asks for one; nothing where none was typed. */
    Map<String, Object> under(@Nullable String password) {
        return password == null || password.isEmpty()
                ? Map.of()
                : passwords().stream().collect(Collectors.toMap(field -> field, field -> password));
    }

    /** What may be kept of what was typed. */
    Map<String, Object> withoutPasswords(Map<String, Object> typed) {
        var kept = new LinkedHashMap<>(typed);
        passwords().forEach(kept::remove);
        return kept;
    }

    /** The same without these fields. */
    public TaskForm without(Collection<String> names) {
        return new TaskForm(
                fields.stream().filter(field -> !names.contains(field.name())).toList(), outcomes, links);
    }
}
