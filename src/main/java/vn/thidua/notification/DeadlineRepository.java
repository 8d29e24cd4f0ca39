package vn.thidua.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders and escalations, a chunk of tasks in one statement. */
@Repository
class DeadlineRepository {

    /**
     * Looks for tasks that are not yet told, marks them, finds who is to be told, and writes notices and one mail to each person. At level 0 the
     * holders of the task's own desk are told; at level n the managers of the n-th unit above that has any. Answers where the
     * next chunk begins, with no row where the round is over. What was told is asked for task by task, by its key: joined, it
     * would be read as a whole for each chunk.
     */
    private static final String TELL = """
            with looked as materialized (
                select id, process, task, desk, desk_unit, subject, campaign_id, due_at, due_sort,
                    (select told_at from thidua.deadline_told as told
                     where told.work_item_id = work_item.id and told.step = :step and told.due_at = work_item.due_at) as told_at
                from thidua.work_item
                where state = 'OPEN' and due_sort <= :until and (due_sort, id) > (:from, :fromId)
                order by due_sort, id limit :look),
            due as materialized (
                select * from looked where told_at is null order by due_sort, id limit :chunk),
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
            %s,
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
                %s returning id)
            (select due_sort, id from due where (select count(*) from due) = :chunk order by due_sort desc, id desc limit 1)
            union all
            (select due_sort, id from looked where (select count(*) from looked) = :look
                order by due_sort desc, id desc limit 1)
            order by due_sort, id limit 1
            """.formatted(Posting.MAILED, Posting.POST);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadlineRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a round tells.
     *
     * @param step the name under which it is remembered
     * @param from due after this moment
     * @param until due at this moment or before
     * @param above 0 for the task's own desk, else how many units above have been told with it
     */
    record Round(String step, NoticeKind kind, Instant from, Instant until, int above) {}

    /**
     * How much one statement does.
     *
     * @param told how many tasks are told at most
     * @param looked how many are looked at for it: most of those that are late have been told before
     */
    record Chunk(int told, int looked) {}

    /** A task in the order of the round. */
    private record Place(Timestamp at, String workItem) {}

    /** Goes on where the round's last chunk ended; what is told already is passed over. Returns whether more is left. */
    boolean tell(Round round, Chunk chunk, Posting posting) {
        var beginning = new Place(Timestamp.from(round.from()), "");
        var from = place(round.step())
                .filter(reached -> reached.at().after(beginning.at()))
                .orElse(beginning);
        var reached = posting.bind(jdbc.sql(TELL))
                .param("step", round.step())
                .param("kind", round.kind().name())
                .param("from", from.at())
                .param("fromId", from.workItem())
                .param("until", Timestamp.from(round.until()))
                .param("above", round.above())
                .param("chunk", chunk.told())
                .param("look", chunk.looked())
                .param("today", LocalDate.now(clock))
                .query(DeadlineRepository::place)
                .optional();
        keep(round.step(), reached.orElse(null));
        return reached.isPresent();
    }

    private Optional<Place> place(String step) {
        return jdbc.sql("select due_sort, work_item_id from thidua.deadline_place where step = ?")
                .param(step)
                .query(DeadlineRepository::place)
                .optional();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(row.getTimestamp(1), row.getString(2));
    }

    private void keep(String step, @Nullable Place place) {
        if (place == null) {
            jdbc.sql("delete from thidua.deadline_place where step = ?")
                    .param(step)
                    .update();
        } else {
            jdbc.sql("""
                            insert into thidua.deadline_place (step, due_sort, work_item_id) values (?, ?, ?)
                            on conflict (step) do update set due_sort = excluded.due_sort, work_item_id = excluded.work_item_id
                            """).params(step, place.at(), place.workItem()).update();
        }
    }

    /** Of several nodes that start at once, one goes on; the others wait until it has committed. */
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('thidua.deadline-watch'))")
                .query((row, number) -> true)
                .list();
    }
}
