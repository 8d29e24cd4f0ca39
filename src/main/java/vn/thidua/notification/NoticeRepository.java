package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.Cursor;

/** Notices and, beside them, the mails that carry them. */
@Repository
class NoticeRepository {

    private static final String COLUMNS = """
            notice.id, notice.kind, notice.subject, campaign.title, notice.task, notice.due_at, notice.detail,
            notice.reason, notice.link, notice.created_at, notice.read_at
            from thidua.notice left join thidua.campaign on campaign.id = notice.campaign_id
            """;

    /** Who hears what: the holders of the desks today, each once; the cases' names are looked up for all of them at once. */
    private static final String TOLD = """
            with asked as materialized (
                select * from jsonb_to_recordset(cast(:notices as jsonb)) as asked(key text, kind text, subject text,
                    "subjectOf" text, "subjectId" uuid, "campaignId" uuid, task text, "dueAt" timestamptz, detail text, reason text,
                    link text, roles text[], units text[], "except" uuid, person uuid)),
            hearer as (
                select asked.key, holder.person_id from asked
                    cross join lateral unnest(asked.units) as named(unit)
                    join thidua.desk_seat as holder
                        on holder.unit_code = named.unit and holder.role = any(asked.roles)
                        and holder.valid_from <= :today and (holder.valid_to is null or holder.valid_to >= :today)
                union
                select asked.key, holder.person_id from asked
                    join thidua.campaign_participation as taking
                        on taking.campaign_id = asked."subjectId" and asked."subjectOf" = 'campaign' and asked.units = '{}'
                    join thidua.desk_seat as holder
                        on holder.unit_code = taking.unit_code and holder.role = any(asked.roles)
                        and holder.valid_from <= :today and (holder.valid_to is null or holder.valid_to >= :today)
                union
                select asked.key, holder.person_id from asked
                    join thidua.nomination on nomination.id = asked."subjectId" and asked."subjectOf" = 'nomination'
                        and asked.units = '{}'
                    join thidua.desk_seat as holder
                        on holder.unit_code = nomination.unit_code and holder.role = any(asked.roles)
                        and holder.valid_from <= :today and (holder.valid_to is null or holder.valid_to >= :today)
                union
                select asked.key, holder.person_id from asked
                    cross join lateral (select desk, desk_unit from thidua.work_item
                        where business_key = asked.subject and asked.kind in ('NOMINATION_WITHDRAWN', 'COUNCIL_DUE')
                        order by created_at desc limit 1) as last
                    join thidua.desk_seat as holder
                        on holder.unit_code = last.desk_unit and last.desk = holder.role || '@' || holder.unit_code
                        and holder.valid_from <= :today and (holder.valid_to is null or holder.valid_to >= :today)
                union
                select asked.key, holder.person_id from asked
                    join thidua.paper on paper.id = asked."subjectId" and asked."subjectOf" = 'paper'
                    join thidua.desk_seat as holder
                        on holder.unit_code = split_part(paper.drafting_desk, '@', 2)
                        and holder.role = split_part(paper.drafting_desk, '@', 1)
                        and holder.valid_from <= :today and (holder.valid_to is null or holder.valid_to >= :today)
                union
                select asked.key, asked.person from asked where asked.person is not null),
            %s,
            told as (
                insert into thidua.notice (person_id, key, kind, subject, campaign_id, task, due_at, detail, reason, link,
                    created_at, mail_id)
                select hearer.person_id, asked.key, asked.kind,
                    coalesce(nomination.recipient_name, paper.subject, campaign.title, asked.subject),
                    asked."campaignId", asked.task, asked."dueAt", asked.detail, asked.reason, asked.link, :now,
                    mailed.mail_id
                from asked join hearer on hearer.key = asked.key
                    join thidua.person on person.id = hearer.person_id and person.enabled
                    left join mailed on mailed.person_id = hearer.person_id
                    left join thidua.nomination on asked."subjectOf" = 'nomination' and nomination.id = asked."subjectId"
                    left join thidua.paper on asked."subjectOf" = 'paper' and paper.id = asked."subjectId"
                    left join thidua.campaign on asked."subjectOf" = 'campaign' and campaign.id = asked."subjectId"
                where asked."except" is null or asked."except" <> hearer.person_id
                on conflict (person_id, key) do nothing
                returning mail_id)
            %s
            """.formatted(Posting.MAILED, Posting.POST);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    NoticeRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes them to everybody concerned.
     *
     * @return whether any mail is to be sent
     */
    boolean write(List<Notice> notices, Posting posting) {
        // the same key told twice in one transaction is one notice
        Map<String, Notice> once = new LinkedHashMap<>();
        notices.forEach(notice -> once.putIfAbsent(notice.key(), notice));
        return posting.bind(jdbc.sql(TOLD))
                        .param("notices", json.writeValueAsString(once.values()))
                        .param("today", LocalDate.now(clock))
                        .update()
                > 0;
    }

    List<NoticeRow> list(UUID person, boolean unreadOnly, @Nullable Cursor after, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                        where notice.person_id = :person and (not :unread or notice.read_at is null)
                          and (cast(:at as timestamptz) is null or (notice.created_at, notice.id) < (:at, :id))
                        order by notice.created_at desc, notice.id desc limit :limit
                        """)
                .param("person", person)
                .param("unread", unreadOnly)
                .param("at", after == null ? null : at(after))
                .param("id", after == null ? null : id(after))
                .param("limit", limit)
                .query(NoticeRepository::read)
                .list();
    }

    private static Timestamp at(Cursor cursor) {
        try {
            return Timestamp.from(Instant.parse(cursor.key(0)));
        } catch (java.time.DateTimeException forged) {
            throw vn.thidua.shared.Refusal.invalid("cursor", "shared.field.cursor");
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key(1));
        } catch (IllegalArgumentException forged) {
            throw vn.thidua.shared.Refusal.invalid("cursor", "shared.field.cursor");
        }
    }

    /** What one mail tells, the oldest first. */
    List<NoticeRow> ofMail(UUID mail, int most) {
        return jdbc.sql("select " + COLUMNS + " where notice.mail_id = ? order by notice.created_at, notice.id limit ?")
                .params(mail, most)
                .query(NoticeRepository::read)
                .list();
    }

    int countOfMail(UUID mail) {
        return jdbc.sql("select count(*) from thidua.notice where mail_id = ?")
                .param(mail)
                .query(Integer.class)
                .single();
    }

    int unread(UUID person, int most) {
        return jdbc.sql("""
                        select count(*) from (select from thidua.notice
                            where person_id = ? and read_at is null limit ?) as counted
                        """).params(person, most).query(Integer.class).single();
    }

    Optional<NoticeRow> find(UUID person, UUID id) {
        return jdbc.sql("select " + COLUMNS + " where notice.person_id = ? and notice.id = ?")
                .params(person, id)
                .query(NoticeRepository::read)
                .optional();
    }

    void read(UUID person, UUID id) {
        jdbc.sql("update thidua.notice set read_at = ? where person_id = ? and id = ? and read_at is null")
                .params(now(), person, id)
                .update();
    }

    int readAll(UUID person, Instant upTo) {
        return jdbc.sql("""
                        update thidua.notice set read_at = ?
                        where person_id = ? and read_at is null and created_at <= ?
                        """).params(now(), person, Timestamp.from(upTo)).update();
    }

    private static NoticeRow read(ResultSet row, int number) throws SQLException {
        return new NoticeRow(
                row.getObject(1, UUID.class),
                NoticeKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                instant(row.getTimestamp(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getTimestamp(10).toInstant(),
                instant(row.getTimestamp(11)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
