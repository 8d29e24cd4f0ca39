package vn.thidua.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.nomination.NominationEligibility;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;
import vn.thidua.support.TestPostgres;
import vn.thidua.tasklist.TaskFilter;
import vn.thidua.tasklist.TaskLists;
import vn.thidua.workflow.WorkItems;

/** Ours beside the bare engine's, in turn, in one JVM and one database. Sizes can be scaled for a first look. */
@Tag("bench")
@IntegrationTest
@Import(BenchTask.class)
class EngineBenchIT {

    private static final double SCALE = Double.parseDouble(System.getProperty("bench.scale", "1"));
    /** Which of completions, launches, lists, eligibility, exports, council to run alone; all of them unless told. */
    private static final String ALL = "completions launches lists eligibility exports council";

    private static final String ONLY = System.getProperty("bench.only", ALL);

    private static final int BACKGROUND = scaled(100_000);
    private static final int COMPLETIONS = scaled(2_000);
    private static final int UNITS = scaled(10_000);
    private static final int DESKS = 20_000;
    private static final List<Integer> OPEN_TASKS = List.of(scaled(10_000), scaled(100_000), scaled(1_000_000));
    private static final String DESK = "CLERK@BENCH";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("processEngine")
    ProcessEngine ours;

    @Autowired
    WorkItems items;

    @Autowired
    TaskLists lists;

    @Autowired
    NominationQueries nominations;

    @Autowired
    NominationEligibility eligibility;

    @Autowired
    PasswordEncoder passwords;

    private final Actor actor = new Actor(new UUID(0, 7), "bench", "Người đo", Set.of(Desk.parse(DESK)), "127.0.0.1");

    private static int scaled(int size) {
        return Math.max(1, (int) (size * SCALE));
    }

    @Test
    void measures() throws Exception {
        var report = new Report();
        JdbcClient owner = owner();
        owner.sql("create table thidua.bench_case (id text primary key, status text not null)")
                .update();
        owner.sql("grant all on thidua.bench_case to " + TestPostgres.APPLICATION)
                .update();
        try (var bare = new BareEngine(dataSource, transactions)) {
            deploy(ours);
            deploy(bare.engine());
            if (ONLY.contains("completions")) {
                completions(report, bare.engine(), owner);
            }
            if (ONLY.contains("launches")) {
                launches(report, bare.engine());
            }
            if (ONLY.contains("lists")) {
                lists(report, bare.engine(), owner);
            }
        }
        if (ONLY.contains("eligibility")) {
            var units = TestOrganization.begin(port, "BE", jdbc, passwords)
                    .unit("TOP", "Đơn vị phát động", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                    .unit("TEAM", "Phòng Kỹ thuật", "TOP", "DEPARTMENT", "UNIT", "")
                    .create();
            new EligibilityBench(nominations, eligibility, jdbc).measure(report, units);
        }
        if (ONLY.contains("exports")) {
            new ExportBench(passwords).measure(report);
        }
        if (ONLY.contains("council")) {
            new CouncilBench(port, jdbc, passwords).measure(report);
        }
        report.write(ONLY.equals(ALL) && SCALE == 1);
    }

    private JdbcClient owner() throws Exception {
        try (var connection = dataSource.getConnection()) {
            return JdbcClient.create(
                    new DriverManagerDataSource(connection.getMetaData().getURL(), TestPostgres.OWNER, ""));
        }
    }

    private static void deploy(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bench/bench-approval.bpmn")
                .deploy();
    }

    /** claim + complete with domain, work item and audit against TaskService.complete alone. */
    private void completions(Report report, ProcessEngine bare, JdbcClient owner) throws Exception {
        fillEngine(owner, BACKGROUND, DESKS);
        fillWorkItems(owner, BACKGROUND, DESKS);
        report.table(
                "Claim and complete",
                "Through the service layer with domain, work item and audit, against `TaskService.complete` alone; %,d open tasks lie around."
                        .formatted(BACKGROUND),
                "threads",
                "ours, per second",
                "bare, per second",
                "ratio",
                "aim");
        for (int threads : List.of(1, 4)) {
            double best = 0;
            double bestBare = 0;
            for (int round = 0; round < 3; round++) {
                Deque<String> mine = begin(ours, true);
                best = Math.max(best, perSecond(threads, mine, id -> {
                    items.claim(id, actor);
                    items.complete(id, "approve", null, Map.of(), actor);
                }));
                Deque<String> theirs = begin(bare, false);
                bestBare = Math.max(bestBare, perSecond(threads, theirs, id -> bare.getTaskService()
                        .complete(id)));
            }
            report.row(threads, Math.round(best), Math.round(bestBare), "%.2f".formatted(best / bestBare), "≥ 0.6");
        }
    }

    private Deque<String> begin(ProcessEngine engine, boolean withCase) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("bench-approval")
                .latestVersion()
                .singleResult()
                .getId();
        var ids = new ArrayDeque<String>();
        for (int i = 0; i < COMPLETIONS; i++) {
            String key = UUID.randomUUID().toString();
            if (withCase) {
                jdbc.sql("insert into thidua.bench_case values (?, 'OPEN')")
                        .params(key)
                        .update();
            }
            String instance = engine.getRuntimeService()
                    .startProcessInstanceById(definition, key, Map.of("desk", DESK))
                    .getId();
            ids.add(engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId());
        }
        return new ConcurrentLinkedDeque<>(ids);
    }

    private static double perSecond(int threads, Deque<String> ids, Consumer<String> act) throws Exception {
        int count = ids.size();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        var running = new ArrayList<java.util.concurrent.Future<?>>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(() -> {
                for (String id = ids.poll(); id != null; id = ids.poll()) {
                    act.accept(id);
                }
            }));
        }
        for (var one : running) {
            one.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        return count / seconds;
    }

    /** Launching to many units against as many bare starts. */
    private void launches(Report report, ProcessEngine bare) {
        var units = TestOrganization.begin(port, "BN", jdbc, passwords)
                .unit("TOP", "Đơn vị phát động", "", "PROVINCE", "AGENCY", "PROVINCE_CHAIR");
        List<String> names =
                IntStream.range(0, UNITS).mapToObj(number -> "U" + number).toList();
        names.forEach(name -> units.unit(name, "Đơn vị " + name, "TOP", "COMMUNE", "UNIT", ""));
        units.create();
        var walk = new CampaignWalk(units, "TOP");
        var plan = walk.plan("Phong trào lớn", List.of(), List.of("GIAY_KHEN_CA_NHAN"));
        plan.put("participants", Map.of("units", names.stream().map(units::code).toList()));

        resetPeaks();
        long start = System.nanoTime();
        walk.launch(plan);
        while (jdbc.sql(
                                "select count(*) from thidua.campaign_participation where campaign_id = ?::uuid and opened_at is not null")
                        .params(walk.id())
                        .query(Integer.class)
                        .single()
                < UNITS) {
            Thread.onSpinWait();
        }
        double mine = (System.nanoTime() - start) / 1e9;
        long peak = peakHeap() >> 20;

        String definition = bare.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("bench-approval")
                .latestVersion()
                .singleResult()
                .getId();
        long from = System.nanoTime();
        for (int i = 0; i < UNITS; i++) {
            bare.getRuntimeService()
                    .startProcessInstanceById(definition, UUID.randomUUID().toString(), Map.of("desk", DESK));
        }
        double theirs = (System.nanoTime() - from) / 1e9;
        report.table(
                "Launching a campaign to %,d units".formatted(UNITS),
                "From the plan's draft to the last open participation (each a process that calls another one, with its work item), against as many bare starts of a one-task process.",
                "ours, s",
                "bare starts, s",
                "peak heap, MiB");
        report.row("%.1f".formatted(mine), "%.1f".formatted(theirs), peak);
    }

    /** First page and counts for people with few and many desks, while the number of open tasks grows. */
    private void lists(Report report, ProcessEngine bare, JdbcClient owner) {
        report.table(
                "First page and counts of the task list",
                "Milliseconds, median / p95; %,d desks. Ours: 50 rows with titles and the three counts. Bare: `TaskQuery` by candidate groups, 50 rows and the count."
                        .formatted(DESKS),
                "open tasks",
                "desks of the person",
                "ours, p50 / p95",
                "bare, p50 / p95",
                "aim");
        for (int open : OPEN_TASKS) {
            owner.sql("delete from thidua.work_item where state = 'OPEN'").update();
            owner.sql("truncate public.act_ru_identitylink").update();
            owner.sql("delete from public.act_ru_task").update();
            fillWorkItems(owner, open, DESKS);
            fillEngine(owner, open, DESKS);
            for (int desks : List.of(1, 20, 200, 2_000)) {
                Actor person = personWith(desks);
                Runnable mine = () -> {
                    lists.list(person, TaskFilter.NONE, 50, null);
                    lists.counts(person);
                };
                List<String> groups =
                        person.desks().stream().map(Desk::toString).toList();
                Runnable theirs = () -> {
                    bare.getTaskService()
                            .createTaskQuery()
                            .taskCandidateGroupIn(groups)
                            .orderByDueDate()
                            .asc()
                            .listPage(0, 50);
                    bare.getTaskService()
                            .createTaskQuery()
                            .taskCandidateGroupIn(groups)
                            .count();
                };
                Figures.of(20, mine);
                Figures ourFigures = Figures.of(200, mine);
                Figures.of(2, theirs);
                Figures bareFigures = Figures.of(15, theirs);
                report.row("%,d".formatted(open), desks, ourFigures.p50AndP95(), bareFigures.p50AndP95(), "≤ 5 p95");
            }
        }
    }

    private static Actor personWith(int desks) {
        Set<Desk> held = IntStream.range(0, desks)
                .mapToObj(number -> Desk.clerk("D" + number * (DESKS / desks)))
                .collect(Collectors.toSet());
        return new Actor(new UUID(0, 8), "bench", "Người đo", held, null);
    }

    private static void fillWorkItems(JdbcClient owner, int count, int desks) {
        owner.sql("""
                        insert into thidua.work_item (id, process, task, instance_id, business_key, desk, desk_unit, subject,
                            created_at, due_at, returned_because)
                        select gen_random_uuid()::text, 'bench-approval', 'userTask_approve', 'bench', 'bench' || n,
                            'CLERK@D' || (n % :desks), 'D' || (n % :desks), 'Việc số ' || n, now() - n * interval '1 second',
                            now() + (random() - 0.2) * interval '60 days', case when n % 20 = 0 then 'Bổ sung' end
                        from generate_series(1, :count) as n
                        """).param("count", count).param("desks", desks).update();
        owner.sql("vacuum analyze thidua.work_item").update();
    }

    private static void fillEngine(JdbcClient owner, int count, int desks) {
        owner.sql("""
                        with made as (insert into public.act_ru_task
                            (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_)
                        select 'b' || :count || '-' || n, 1, 'Việc số ' || n, 'userTask_approve', 50, now(),
                            now() + (random() - 0.2) * interval '60 days', 1
                        from generate_series(1, :count) as n returning id_)
                        insert into public.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                        select gen_random_uuid()::text, 1, 'CLERK@D' || (row_number() over () % :desks), 'candidate', id_
                        from made
                        """).param("count", count).param("desks", desks).update();
        owner.sql("vacuum analyze public.act_ru_task").update();
        owner.sql("vacuum analyze public.act_ru_identitylink").update();
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
