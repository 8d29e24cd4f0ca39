package vn.thidua.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** Who of those awarded leads and who works themselves: noted by somebody of the unit or above it, never guessed. */
@Component
public class RecipientGroups implements CaseAccess {

    private static final String CASE = "registerEntry";

    private final JdbcClient jdbc;
    private final ReportScopes scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecipientGroups(JdbcClient jdbc, ReportScopes scopes, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /** What the form asks for. */
    public enum RecipientGroup {
        LEADER,
        WORKER
    }

    private record Entry(String unit, String kind, @Nullable String noted) {}

    /**
     * Notes it for individuals of the register, all or none; null takes a note back, and what stands there already is left
     * as it is.
     *
     * @throws Refusal 400 for more than a page holds, 404 for an entry of a unit that the person does not report for, 403
     *     for whoever may only look, 422 for what is no individual
     */
    @Transactional
    public void noteAll(Map<UUID, @Nullable RecipientGroup> notes, Actor actor) {
        if (notes.size() > QueryParameters.LONGEST_PAGE) {
            throw Refusal.invalid("notes", "shared.field.tooMany", QueryParameters.LONGEST_PAGE);
        }
        notes.forEach((entry, group) -> note(entry, group, actor));
    }

    private void note(UUID id, @Nullable RecipientGroup group, Actor actor) {
        var entry = find(id);
        scopes.requireWithin(entry.unit(), actor);
        if (!scopes.reports(actor)) {
            throw Refusal.notAllowed("reporting.refusal.onlyLooks");
        }
        if (!entry.kind().equals("INDIVIDUAL")) {
            throw Refusal.byRule("reporting.refusal.notAnIndividual");
        }
        if (Objects.equals(entry.noted(), group == null ? null : group.name())) {
            return;
        }
        write(id, group, actor);
        events.publishEvent(CaseEvent.of(CASE, id.toString(), null, entry.unit(), "groupNoted", actor)
                .with("recipientGroup", "reporting.column." + (group == null ? "NOT_NOTED" : group.name())));
    }

    private void write(UUID entry, @Nullable RecipientGroup group, Actor actor) {
        if (group == null) {
            jdbc.sql("delete from thidua.recipient_group where entry_id = :entry")
                    .param("entry", entry)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into thidua.recipient_group (entry_id, recipient_group, noted_at, noted_by)
                        values (:entry, :group, :now, :by)
                        on conflict (entry_id) do update set recipient_group = excluded.recipient_group,
                            noted_at = excluded.noted_at, noted_by = excluded.noted_by
                        """)
                .param("entry", entry)
                .param("group", group.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", actor.username())
                .update();
    }

    @Override
    public String caseType() {
        return CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return actor.seesEverything();
    }

    private Entry find(UUID entry) {
        return jdbc.sql("""
                        select entry.unit_code, entry.recipient_kind, noted.recipient_group
                        from thidua.register_entry as entry
                        left join thidua.recipient_group as noted on noted.entry_id = entry.id where entry.id = :id
                        """)
                .param("id", entry)
                .query((row, number) -> new Entry(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElseThrow(Refusal::notFound);
    }
}
