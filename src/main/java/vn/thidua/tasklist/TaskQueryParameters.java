package vn.thidua.tasklist;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.InCampaign;

/** The task list's URL parameters, the same for the page and for programs, read into a {@link TaskFilter}. */
public record TaskQueryParameters(
        @Nullable String desk,
        @Nullable String unit,
        @Nullable String campaign,
        @Nullable String process,
        @Nullable String task,
        @Nullable String q,
        @Nullable String due,
        @Nullable String sort,
        @Nullable String assigned,
        @Nullable String assignee,
        @Nullable String returned,
        @Nullable Integer limit,
        @Nullable String cursor) {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_SEARCH = 200;

    /** @throws vn.thidua.shared.Refusal 400 naming every parameter that cannot be read */
    public TaskFilter filter() {
        var problems = new FieldProblems();
        var inCampaign = InCampaign.read("campaign", campaign, problems);
        if (q != null && q.length() > LONGEST_SEARCH) {
            problems.add("q", "shared.field.tooLong", LONGEST_SEARCH);
        }
        var wantedDue = one(TaskFilter.Due.values(), "due", due, it -> it.name().toLowerCase(Locale.ROOT), problems);
        var wantedSort = one(TaskFilter.Sort.values(), "sort", sort, TaskFilter.Sort::parameter, problems);
        var whose = assigned != null ? assigned : assignee;
        var wantedWhose = one(
                TaskFilter.Assigned.values(), "assigned", whose, it -> it.name().toLowerCase(Locale.ROOT), problems);
        problems.orRefuse();
        return new TaskFilter(
                blankToNull(desk),
                blankToNull(unit),
                inCampaign,
                blankToNull(process),
                blankToNull(task),
                blankToNull(q),
                wantedDue,
                wantedWhose,
                "true".equals(returned),
                wantedSort == null ? TaskFilter.Sort.DUE : wantedSort);
    }

    /**
     * How many rows are wanted.
     *
     * @throws vn.thidua.shared.Refusal 400 outside of 1 to {@link TaskLists#LARGEST_PAGE}
     */
    public int pageSize() {
        if (limit == null) {
            return USUAL_PAGE;
        }
        if (limit < 1 || limit > TaskLists.LARGEST_PAGE) {
            throw vn.thidua.shared.Refusal.invalid("limit", "shared.field.limit", TaskLists.LARGEST_PAGE);
        }
        return limit;
    }

    private static <E> @Nullable E one(
            E[] values,
            String name,
            @Nullable String text,
            java.util.function.Function<E, String> parameter,
            FieldProblems problems) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var found = Arrays.stream(values)
                .filter(value -> parameter.apply(value).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(name, "shared.field.unknownOption");
        }
        return found.orElse(null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
