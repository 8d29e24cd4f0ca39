package vn.thidua.tasklist.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.Desk;
import vn.thidua.tasklist.TaskCounts;
import vn.thidua.tasklist.TaskFilter;
import vn.thidua.web.DeskNames;
import vn.thidua.web.Fmt;
import vn.thidua.web.PageWords;
import vn.thidua.web.Texts;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.OpenTask;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.WorkItems;

/** The words of the task pages, in the reader's language. */
@Component("taskText")
class TaskText implements PageWords {

    /** Acts that need nothing but a signature and so can be done on many tasks at once, by user task. */
    private static final Set<String> BULK = Set.of(
            "userTask_signPledge",
            "userTask_acceptPledge",
            "userTask_confirmReview",
            "userTask_verifyReview",
            "userTask_signPaper",
            "userTask_appraise");

    private final MessageSource messages;
    private final DeskNames desks;
    private final WorkItems items;
    private final Fmt fmt;
    private final Texts texts;

    TaskText(MessageSource messages, DeskNames desks, WorkItems items, Fmt fmt, Texts texts) {
        this.messages = messages;
        this.desks = desks;
        this.items = items;
        this.fmt = fmt;
        this.texts = texts;
    }

    /**
     * The act that a list of one kind of task offers for many at once.
     *
     * @param code the outcome
     * @param label what the button says
     */
    record BulkOutcome(String code, String label) {}

    public String title(TaskKey key) {
        return text(key.titleKey());
    }

    public String desk(String desk) {
        return desks.name(Desk.parse(desk));
    }

    /** For whom this person sits at the desk, as its mark says it: "Ký thay Trưởng phòng"; null at an own desk. */
    public @Nullable String standsIn(Actor me, String desk) {
        return me.deputyAt(Desk.parse(desk))
                .map(deputy -> text("tasklist.deputy." + deputy.form(), deputy.forTitle()))
                .orElse(null);
    }

    /** The offices in a signature made for this holder: "KT. TRƯỞNG PHÒNG / PHÓ TRƯỞNG PHÒNG". */
    public String signature(Deputy deputy) {
        return (deputy.capacity() + " / " + deputy.ownTitle()).toUpperCase(Locale.ROOT);
    }

    /** Why a deputy may only look at an open task. */
    public String notGiven(OpenTask task) {
        var deputy = Objects.requireNonNull(task.deputy());
        return task.kind() == null
                ? texts.of("shared.refusal.ownOfficeOnly", List.of(deputy.forTitle()))
                : texts.of("shared.refusal.actNotGiven", List.of(task.kind(), deputy.forTitle(), deputy.acts()));
    }

    public String count(int count) {
        return count >= TaskCounts.MOST ? TaskCounts.MOST + "+" : String.valueOf(count);
    }

    public String summary(TaskCounts counts) {
        return counts.open() == 0
                ? text("tasklist.summary.none")
                : text("tasklist.summary", count(counts.open()), count(counts.overdue()), count(counts.returned()));
    }

    public String greeting(String name) {
        return text("tasklist.home.greeting", name);
    }

    public String dueIcon(@Nullable Instant due) {
        return fmt.isOverdue(due) ? "alert-triangle" : "clock";
    }

    /** Every kind of task there is, by title. */
    public List<Field.Option> kinds() {
        return items.keys().stream()
                .map(key -> new Field.Option(key.task(), title(key)))
                .sorted(Comparator.comparing(Field.Option::label))
                .toList();
    }

    /** The orders a list can have. */
    public List<Field.Option> sorts() {
        return Arrays.stream(TaskFilter.Sort.values())
                .map(sort -> new Field.Option(sort.parameter(), text("tasklist.sort." + sort.name())))
                .toList();
    }

    public @Nullable BulkOutcome bulkOutcome(TaskFilter filter) {
        String task = filter.task();
        return task == null || !BULK.contains(task)
                ? null
                : items.keys().stream()
                        .filter(key -> key.task().equals(task))
                        .findFirst()
                        .map(key -> new BulkOutcome(mainAct(task), title(key)))
                        .orElse(null);
    }

    private static String mainAct(String task) {
        return switch (task) {
            case "userTask_acceptPledge" -> "accept";
            case "userTask_confirmReview" -> "confirm";
            case "userTask_verifyReview" -> "verify";
            case "userTask_appraise" -> "forward";
            default -> "sign";
        };
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, key, LocaleContextHolder.getLocale());
    }
}
