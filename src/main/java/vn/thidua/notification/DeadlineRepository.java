package vn.thidua.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders and escalations, a chunk of tasks in one statement. */
@Repository
class DeadlineRepository {

    /**
     * Marks the tasks of the chunk, finds who is to be told, and writes notices and one mail to each person. At level 0 the
     * holders of the task's own desk are told; at level n the managers of the n-th unit above that has any.
     */
    private static final String TELL = """
            with due as materialized (
                select id, process, task, desk, desk_unit, subject, campaign_id, due_at from thidua.work_item
                where state = 'OPEN' and due_sort > :from and due_sort <= :until
                  and not exists (select from thidua.deadline_told as told
                      where told.work_item_id = work_item.id and told.step = :step and told.due_at = work_item.due_at)
                order by due_sort, id limit :chunk),
            marked as (
                insert into thidua.deadline_told (work_item_id, step, due_at, told_at)
                select id, :step, due_at, :now from due on conflict do nothing returning work_item_id),
            place as (
                select due.id, due.desk_unit as unit, split_part(due.desk, '@', 1) as role from due where :above = 0
                union all
                select above.id, above.unit, 'MANAGER' from (
                    select due.id, higher.code as unit,
                        row_number() over (partition by due.id order by public.nlevel(higher.path) desc) as level
                    from due join thidua.unit as own on own.code = due.desk_unit
                        join thidua.unit as higher on higher.path operator(public.@>) own.path and higher.code <> own.code
                    where :above > 0 and exists (select from thidua.desk_holder as manager
                        where manager.unit_code = higher.code and manager.role = 'MANAGER'
                          and manager.valid_from <= :today
                          and (manager.valid_to is null or manager.valid_to >= :today))) as above
                where above.level = :above),
            hearer as (
                select distinct place.id, holder.person_id from place
                    join thidua.desk_seat as holder on holder.unit_code = place.unit and holder.role = place.role
                        and holder.valid_from <= :today and (holder.valid_to is null or holder.valid_to >= :today)),
            mailed as materialized (
                select id as person_id, gen_random_uuid() as mail_id, email, locale from thidua.person
                where :mailing and email is not null and enabled and id in (select person_id from hearer)),
            told as (
                insert into thidua.notice
                    (person_id, key, kind, subject, campaign_id, task, due_at, link, created_at, mail_id)
                select hearer.person_id,
                    'task:' || due.id || ':' || :step || ':' || (extract(epoch from due.due_at) * 1000)::bigint,
                    :kind, due.subject, due.campaign_id, due.process || '.' || due.task, due.due_at,
                    '/tasks/' || due.id, :now, mailed.mail_id
                from due join hearer on hearer.id = due.id
                    join thidua.person on person.id = hearer.person_id and person.enabled
                    left join mailed on mailed.person_id = hearer.person_id
                on conflict (person_id, key) do nothing
                returning mail_id),
            posted as (
                insert into thidua.mail (id, person_id, recipient, language, created_at, next_try_at)
                select mail_id, person_id, email, locale, :now, :now from mailed
                where mail_id in (select mail_id from told) returning id)
            select (select count(*) from due), (select count(*) from posted)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What one statement tells.
     *
     * @param step the name under which it is remembered
     * @param from due after this moment
     * @param until due at this moment or before
     * @param above 0 for the task's own desk, else how many units above have been told with it
     * @param chunk how many tasks at most
     * @param mailing whether mails are wanted
     */
    record Round(String step, NoticeKind kind, Instant from, Instant until, int above, int chunk, boolean mailing) {}

    /**
     * What was done.
     *
     * @param taken how many tasks
     * @param mails how many mails were put into the outbox
     */
    record Chunk(int taken, int mails) {}

    Chunk tell(Round round) {
        return jdbc.sql(TELL)
                .param("step", round.step())
                .param("kind", round.kind().name())
                .param("from", Timestamp.from(round.from()))
                .param("until", Timestamp.from(round.until()))
                .param("above", round.above())
                .param("chunk", round.chunk())
                .param("mailing", round.mailing())
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Chunk(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** Of several nodes that start at once, one goes on; the others wait until it has committed. */
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('thidua.deadline-watch'))")
                .query((row, number) -> true)
                .list();
    }
}
