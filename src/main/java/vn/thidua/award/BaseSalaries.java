package vn.thidua.award;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/** The base salaries by dates, which administrators add to and nobody changes. */
@Component
@Transactional
public class BaseSalaries {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST = 1_000;
    private static final Set<String> STATUSES = Set.of("VERIFIED", "PARTIAL", "UNVERIFIED");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BaseSalaries(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A base salary as somebody wrote it. */
    public record Draft(
            @Nullable String validFrom,
            @Nullable BigDecimal amount,
            @Nullable String legalSource,
            @Nullable String status,
            @Nullable String note) {}

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<BaseSalary> all() {
        return jdbc.sql("select * from thidua.base_salary order by valid_from desc")
                .query((row, number) -> new BaseSalary(
                        row.getObject("valid_from", LocalDate.class),
                        row.getLong("amount"),
                        row.getString("legal_source"),
                        AwardStatus.valueOf(row.getString("status")),
                        row.getString("note")))
                .list();
    }

    /** The one of a day, absent before the first that is known. */
    @Transactional(readOnly = true)
    public Optional<BaseSalary> on(LocalDate day) {
        return all().stream().filter(salary -> !salary.validFrom().isAfter(day)).findFirst();
    }

    /**
     * Adds one. What was paid before stays as it was worked out.
     *
     * @throws Refusal 400 with every wrong field, 403 but for administrators, 422 where one begins on that day already
     */
    public void add(Draft draft, Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("award.refusal.adminOnly");
        }
        var problems = new FieldProblems();
        var from = date(draft.validFrom(), problems);
        var amount = draft.amount();
        if (amount == null) {
            problems.add("amount", "shared.field.required");
        } else if (amount.signum() <= 0) {
            problems.add("amount", "shared.field.tooSmall", 1);
        } else if (amount.compareTo(LARGEST) > 0) {
            problems.add("amount", "shared.field.tooLarge", LARGEST);
        } else if (amount.stripTrailingZeros().scale() > 0) {
            problems.add("amount", "shared.field.notAnInteger");
        }
        var source = line("legalSource", draft.legalSource(), problems);
        if (source == null) {
            problems.add("legalSource", "shared.field.required");
        }
        var status = draft.status();
        if (status == null || status.isBlank()) {
            problems.add("status", "shared.field.required");
        } else if (!STATUSES.contains(status)) {
            problems.add("status", "shared.field.unknownOption");
        }
        var note = line("note", draft.note(), problems);
        problems.orRefuse();
        insert(
                Objects.requireNonNull(from),
                Objects.requireNonNull(amount),
                Objects.requireNonNull(source),
                status,
                note,
                actor);
    }

    private void insert(
            LocalDate from,
            BigDecimal amount,
            String source,
            @Nullable String status,
            @Nullable String note,
            Actor actor) {
        try {
            jdbc.sql("""
                    insert into thidua.base_salary (valid_from, amount, legal_source, status, note, loaded_at, loaded_by)
                    values (:from, :amount, :source, :status, :note, :at, :by)
                    """)
                    .param("from", from)
                    .param("amount", amount.longValueExact())
                    .param("source", source)
                    .param("status", status)
                    .param("note", note, Types.VARCHAR)
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", actor.displayName())
                    .update();
        } catch (DuplicateKeyException sameDay) {
            throw Refusal.byRule("award.refusal.salarySameDay", from);
        }
        events.publishEvent(CaseEvent.of(
                        AwardRuleVersions.CASE, AwardRuleVersions.BASE_SALARY, null, null, "baseSalaryAdded", actor)
                .with("from", from.toString())
                .because(source));
    }

    private static @Nullable LocalDate date(@Nullable String sent, FieldProblems problems) {
        if (sent == null || sent.isBlank()) {
            problems.add("validFrom", "shared.field.required");
            return null;
        }
        try {
            return LocalDate.parse(sent.strip());
        } catch (DateTimeException unreadable) {
            problems.add("validFrom", "shared.field.notADate");
            return null;
        }
    }

    private static @Nullable String line(String field, @Nullable String sent, FieldProblems problems) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        var text = sent.replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > LONGEST) {
            problems.add(field, "shared.field.tooLong", LONGEST);
        }
        return text;
    }
}
