package vn.thidua.dashboard;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;

/** The nominations behind a figure. Drafts are the nominating unit's own business and are neither counted nor listed. */
@Component
@Transactional(readOnly = true)
public class NominationLists {

    static final String UNDER_WAY = "nomination.holder_unit is not null and nomination.submitted_at is not null"
            + " and nomination.ended_at is null";

    /** With the parameter {@code yearAgo}. */
    static final String DECIDED = "nomination.ended_at > :yearAgo and nomination.ended_at is not null"
            + " and nomination.status in ('AWARDED', 'NOT_AWARDED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    NominationLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which ones. */
    public enum State {
        /** Submitted and not ended. */
        UNDER_WAY,
        /** Decided in the last twelve months. */
        DECIDED
    }

    /**
     * What a list is narrowed to; absent parts do not narrow.
     *
     * @param status one status by name
     */
    public record Filter(
            @Nullable State state,
            @Nullable String status,
            @Nullable UUID campaign) {}

    /** One page, the youngest first. */
    public Page<NominationLine> list(Scope scope, Filter filter, int limit, @Nullable String cursor) {
        Cursor after = Cursor.read(cursor, 1);
        var rows = jdbc.sql("""
                        select nomination.id, recipient_name, nomination.status, nomination.since, campaign.title,
                               case when :english then award.name_en else award.name_vi end as award,
                               case when :english then unit.name_en else unit.name_vi end as unit,
                               case when :english then holder.name_en else holder.name_vi end as holder
                        from thidua.nomination
                        left join thidua.campaign on campaign.id = nomination.campaign_id
                        join thidua.award on award.code = nomination.award_code
                        join thidua.unit on unit.code = nomination.unit_code
                        left join thidua.unit as holder on holder.code = nomination.holder_unit
                        where nomination.status <> 'DRAFT' and %s and %s
                        order by nomination.id desc limit :limit
                        """.formatted(scope.holds("nomination.unit_code"), conditions(filter, after)))
                .param("english", Steps.english())
                .param("scope", scope.codes())
                .param("status", filter.status())
                .param("campaign", filter.campaign())
                .param("yearAgo", Timestamp.from(yearAgo(clock)))
                .param("after", after == null ? null : after.id(0))
                .param("limit", limit + 1)
                .query((row, number) -> new NominationLine(
                        row.getObject("id", UUID.class),
                        row.getString("recipient_name"),
                        row.getString("award"),
                        row.getString("unit"),
                        row.getString("status"),
                        row.getString("holder"),
                        row.getString("title"),
                        row.getTimestamp("since").toInstant()))
                .list();
        return Page.cut(rows, limit, last -> Cursor.of(last.id()));
    }

    private static String conditions(Filter filter, @Nullable Cursor after) {
        var conditions = new ArrayList<>(List.of("true"));
        if (filter.state() != null) {
            conditions.add(filter.state() == State.UNDER_WAY ? UNDER_WAY : DECIDED);
        }
        if (filter.status() != null) {
            conditions.add("nomination.status = :status");
        }
        if (filter.campaign() != null) {
            conditions.add("nomination.campaign_id = :campaign");
        }
        if (after != null) {
            conditions.add("nomination.id < :after");
        }
        return String.join(" and ", conditions);
    }

    static Instant yearAgo(Clock clock) {
        return LocalDate.now(clock).minusYears(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
