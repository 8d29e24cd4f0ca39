package vn.thidua.paper.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands beside each name of the list that is signed: whether it is ticked to be struck off, the reason, and what is
 * wrong with it. Templates reach it as {@code @paperTicks}. What was typed comes back as the rows that were filled, so a
 * row is found by its nomination and not by its place.
 */
@Component("paperTicks")
public class PaperTicks {

    private static final String FIELD = "strikeOff";

    /** Whether the nomination is ticked. */
    public boolean ticked(@Nullable Map<String, Object> typed, UUID nomination) {
        return placeOf(typed, nomination) >= 0;
    }

    /** The reason typed for it; empty where none was. */
    public String reason(@Nullable Map<String, Object> typed, UUID nomination) {
        int place = placeOf(typed, nomination);
        return place < 0 ? "" : text(rows(typed).get(place).get("reason"));
    }

    /** What is wrong with its reason, null if nothing. */
    public @Nullable List<String> wrong(
            @Nullable Map<String, List<String>> errors, @Nullable Map<String, Object> typed, UUID nomination) {
        int place = placeOf(typed, nomination);
        return errors == null || place < 0 ? null : errors.get(field(place) + ".reason");
    }

    /** The id of the reason's input: the error summary leads to it. */
    public String id(@Nullable Map<String, Object> typed, UUID nomination) {
        int place = placeOf(typed, nomination);
        return place < 0 ? "reason-" + nomination : field(place) + ".reason";
    }

    /** Reasons that were typed beside a name without ticking it, under the ids to which the error summary leads. */
    public List<Map.Entry<String, String>> withoutName(@Nullable Map<String, Object> typed) {
        var rows = rows(typed);
        return IntStream.range(0, rows.size())
                .filter(place -> text(rows.get(place).get("nomination")).isEmpty())
                .mapToObj(place -> Map.entry(
                        field(place) + ".nomination", text(rows.get(place).get("reason"))))
                .toList();
    }

    private static String field(int place) {
        return "data." + FIELD + "[" + place + "]";
    }

    private static int placeOf(@Nullable Map<String, Object> typed, UUID nomination) {
        var rows = rows(typed);
        return IntStream.range(0, rows.size())
                .filter(place -> nomination.toString().equals(rows.get(place).get("nomination")))
                .findFirst()
                .orElse(-1);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(@Nullable Map<String, Object> typed) {
        return typed != null && typed.get(FIELD) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
