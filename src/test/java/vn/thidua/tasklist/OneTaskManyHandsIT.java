package vn.thidua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.thidua.support.ApiClient;
import vn.thidua.support.OrganizationTest;

/** Eight people complete one task at once, 200 times: one wins, seven are told, and the case moves once. */
class OneTaskManyHandsIT extends OrganizationTest {

    private static final int HANDS = 8;
    private static final int ROUNDS = 200;

    @Test
    void oneWinsAndTheCaseMovesOnce() throws Exception {
        var units = organization("RACE")
                .unit("TOP", "Đơn vị phát động", "", "DEPARTMENT", "UNIT", "")
                .create();
        ApiClient clerk = units.clerk("TOP");
        ApiClient approver = units.approver("TOP");
        String campaign =
                clerk.post("/campaigns", plan(units.code("TOP"))).ok().get("id").asString();
        clerk.post("/campaigns/" + campaign + "/submit").ok();

        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                // the plan goes to and fro between its clerk and its approver: a fresh task each round
                boolean back = round % 2 == 0;
                ApiClient api = back ? approver : clerk;
                String task = onlyTask(api, campaign);
                var body = new LinkedHashMap<String, Object>();
                body.put("outcome", back ? "return" : "submit");
                body.put("comment", back ? "Bổ sung chỉ tiêu" : null);
                body.put("data", Map.of());

                List<Integer> answers = atOnce(hands, () -> api.post("/tasks/" + task + "/complete", body)
                        .status());

                assertThat(answers).as("round " + round).containsOnlyOnce(200);
                assertThat(answers.stream().filter(status -> status == 409)).hasSize(HANDS - 1);
                assertThat(done(task)).isEqualTo(1);
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(completions(campaign)).isEqualTo(ROUNDS);
    }

    private static List<Integer> atOnce(ExecutorService hands, Callable<Integer> act) throws Exception {
        var together = new CyclicBarrier(HANDS);
        var futures = new ArrayList<Future<Integer>>();
        for (int i = 0; i < HANDS; i++) {
            futures.add(hands.submit(() -> {
                together.await();
                return act.call();
            }));
        }
        var answers = new ArrayList<Integer>();
        for (var future : futures) {
            answers.add(future.get());
        }
        return answers;
    }

    private static String onlyTask(ApiClient api, String campaign) {
        var rows = api.get("/tasks?campaign=" + campaign).ok().get("items");
        assertThat(rows.size()).isEqualTo(1);
        return rows.get(0).get("id").asString();
    }

    private int done(String task) {
        return jdbc.sql("select count(*) from thidua.work_item where id = ? and state = 'DONE'")
                .params(task)
                .query(Integer.class)
                .single();
    }

    private int completions(String campaign) {
        return jdbc.sql("select count(*) from thidua.work_item where campaign_id = ?::uuid and state = 'DONE'")
                .params(campaign)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> plan(String unit) {
        var plan = new LinkedHashMap<String, Object>();
        plan.put("title", "Kế hoạch đi lại nhiều lần");
        plan.put("kind", "PEAK");
        plan.put("launchingUnit", unit);
        plan.put("startsOn", "2024-06-10");
        plan.put("launchOn", "2024-06-10");
        plan.put("participants", Map.of("units", List.of(unit)));
        plan.put("contents", List.of(Map.of("title", "Hoàn thành kế hoạch", "targets", List.of())));
        plan.put("awards", List.of("GIAY_KHEN_CA_NHAN"));
        return plan;
    }
}
