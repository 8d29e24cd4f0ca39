package vn.thidua.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/**
 * The terms of the law and of practice as dated data: what counted on a day is found again whatever was entered since. The
 * terms of the steps of the models are kept by the workflow.
 */
@Component
@Transactional
public class Terms {

    /** No term is longer. */
    public static final int LONGEST = 260;

    private static final int LONGEST_SOURCE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Terms(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** How many working days this term gives on that day; empty where none was in force. */
    @Transactional(readOnly = true)
    public OptionalInt days(String code, LocalDate day) {
        return jdbc.sql("""
                        select working_days from thidua.term where code = ? and valid_from <= ?
                        order by valid_from desc limit 1
                        """).params(code, day).query(Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Every version of every term, the latest of each first. */
    @Transactional(readOnly = true)
    public List<Term> all() {
        return jdbc.sql("""
                        select code, valid_from, working_days, status, legal_source from thidua.term
                        order by code, valid_from desc
                        """)
                .query((row, number) -> new Term(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getInt(3),
                        Term.Status.valueOf(row.getString(4)),
                        row.getString(5)))
                .list();
    }

    /**
     * Adds a version of a known term, or replaces the one that begins on the same day.
     *
     * @throws Refusal 400 on {@code code}, {@code validFrom}, {@code workingDays} or {@code legalSource}
     */
    public void add(Term term, Actor actor) {
        if (!actor.isAdmin()) {
            throw Refusal.notAllowed("calendar.refusal.onlyAdministrators");
        }
        var problems = new FieldProblems();
        if (all().stream().noneMatch(known -> known.code().equals(term.code()))) {
            problems.add("term", "shared.field.unknownOption");
        }
        if (term.workingDays() < 0 || term.workingDays() > LONGEST) {
            problems.add(
                    "workingDays", term.workingDays() < 0 ? "shared.field.negative" : "shared.field.tooLarge", LONGEST);
        }
        if (term.validFrom().isBefore(LocalDate.now(clock))) {
            // what was counted by a version must be found again
            problems.add("validFrom", "shared.field.inThePast");
        }
        if (term.legalSource().isBlank()) {
            problems.add("legalSource", "shared.field.required");
        } else if (term.legalSource().length() > LONGEST_SOURCE) {
            problems.add("legalSource", "shared.field.tooLong", LONGEST_SOURCE);
        }
        problems.orRefuse();
        jdbc.sql("""
                        insert into thidua.term
                            (code, valid_from, working_days, status, legal_source, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (code, valid_from) do update set working_days = excluded.working_days,
                            status = excluded.status, legal_source = excluded.legal_source,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .params(
                        term.code(),
                        term.validFrom(),
                        term.workingDays(),
                        term.status().name(),
                        term.legalSource(),
                        Timestamp.from(clock.instant()),
                        actor.username())
                .update();
        events.publishEvent(CaseEvent.of("term", term.code(), null, null, "termChanged", actor)
                .because(term.legalSource())
                .with("workingDays", term.workingDays())
                .with("from", term.validFrom().toString()));
    }
}
