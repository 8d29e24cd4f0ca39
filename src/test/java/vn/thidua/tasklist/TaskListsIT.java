package vn.thidua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.support.IntegrationTest;

/** However a list is read, it is the same list: paged through, each task once and in its order. */
@IntegrationTest
class TaskListsIT {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskLists lists;

    @AfterEach
    void removeRows() {
        jdbc.sql("delete from thidua.work_item where instance_id = 'lists'").update();
    }

    @ParameterizedTest(name = "{0} desks with {1} tasks each, {2} tasks of others before them, {3}")
    @CsvSource({
        "3, 40, 20, DUE", // the heads of three desks merged
        "3, 40, 20, CREATED_LAST",
        "60, 5, 20, DUE", // found in front of the common index
        "60, 5, 20, DUE_LAST",
        "60, 5, 10100, DUE", // not in front, so gathered
        "60, 5, 10100, CREATED",
        "60, 180, 10100, DUE" // neither in front nor few, so desk by desk
    })
    void pagesHoldEachTaskOnceAndInOrder(int desks, int each, int others, TaskFilter.Sort sort) {
        insert(1, others, "OTHER", "1 day");
        insert(desks, each, "MINE", "20 days");
        Actor actor = personWith(desks);
        var filter = new TaskFilter(null, null, null, null, null, null, null, null, false, sort);

        var found = new ArrayList<TaskRow>();
        String cursor = null;
        do {
            var page = lists.list(actor, filter, TaskLists.LARGEST_PAGE, cursor);
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(found).extracting(TaskRow::id).hasSize(desks * each).doesNotHaveDuplicates();
        Comparator<TaskRow> order = sort.column().equals("due_sort")
                ? Comparator.comparing(TaskRow::dueAt)
                : Comparator.comparing(TaskRow::createdAt);
        assertThat(found).isSortedAccordingTo(sort.descending() ? order.reversed() : order);
        assertThat(lists.counts(actor).open()).isEqualTo(Math.min(TaskCounts.MOST, desks * each));
    }

    @ParameterizedTest
    @CsvSource({"3", "60"})
    void anEmptyDeskIsAnEmptyList(int desks) {
        insert(1, 10, "OTHER", "1 day");

        assertThat(lists.list(personWith(desks), TaskFilter.NONE, 50, null).items())
                .isEmpty();
        assertThat(lists.counts(personWith(desks)).open()).isZero();
    }

    private static Actor personWith(int desks) {
        Set<Desk> held = IntStream.range(0, desks)
                .mapToObj(number -> Desk.clerk("MINE" + number))
                .collect(Collectors.toSet());
        return new Actor(new UUID(0, 9), "lists", "Người xem", held, null);
    }

    private void insert(int desks, int each, String unit, String dueIn) {
        jdbc.sql("""
                        insert into thidua.work_item (id, process, task, instance_id, business_key, desk, desk_unit, subject,
                            created_at, due_at)
                        select gen_random_uuid()::text, 'lists', 'userTask_list', 'lists', 'lists' || n,
                            'CLERK@' || :unit || (n % :desks), :unit || (n % :desks), 'Việc số ' || n,
                            timestamptz '2020-01-01' + cast(:dueIn as interval) + n * interval '7 seconds' * (n % 13),
                            timestamptz '2020-01-01' + cast(:dueIn as interval) + n * interval '11 seconds' * (n % 7)
                        from generate_series(1, :count) as n
                        """)
                .param("unit", unit)
                .param("desks", desks)
                .param("dueIn", dueIn)
                .param("count", desks * each)
                .update();
    }
}
