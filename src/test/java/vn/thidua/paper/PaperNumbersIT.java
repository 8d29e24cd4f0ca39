package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.support.IntegrationTest;

@IntegrationTest
class PaperNumbersIT {

    private static final int THREADS = 8;
    private static final int ROUNDS = 60;

    @Autowired
    PaperNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void leavesNoGapAndNoDoubleWhenEightSignAtOnceAndSomeFail() throws Exception {
        unit("NUMBERS_A");
        var work = new ArrayList<Callable<List<Integer>>>();
        for (int thread = 0; thread < THREADS; thread++) {
            var chance = new Random(thread);
            work.add(() -> {
                var kept = new ArrayList<Integer>();
                for (int round = 0; round < ROUNDS; round++) {
                    boolean fails = chance.nextInt(3) == 0;
                    var number = transaction.execute(status -> {
                        var next = numbers.next("NUMBERS_A", PaperKind.DECISION, 2026);
                        if (fails) {
                            status.setRollbackOnly();
                        }
                        return next;
                    });
                    if (!fails) {
                        kept.add(number);
                    }
                }
                return kept;
            });
        }
        var threads = Executors.newFixedThreadPool(THREADS);
        var given = new ArrayList<Integer>();
        for (var result : threads.invokeAll(work)) {
            given.addAll(result.get());
        }
        threads.shutdown();

        assertThat(given).hasSizeLessThan(THREADS * ROUNDS);
        assertThat(given.stream().sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, given.size()).boxed().toList());
    }

    @Test
    void countsEveryUnitKindAndYearByItself() {
        unit("NUMBERS_B");
        unit("NUMBERS_C");
        var given = transaction.execute(status -> List.of(
                numbers.next("NUMBERS_B", PaperKind.DECISION, 2026),
                numbers.next("NUMBERS_B", PaperKind.DECISION, 2026),
                numbers.next("NUMBERS_B", PaperKind.SUBMISSION_LETTER, 2026),
                numbers.next("NUMBERS_B", PaperKind.DECISION, 2027),
                numbers.next("NUMBERS_C", PaperKind.DECISION, 2026)));

        assertThat(given).containsExactly(1, 2, 1, 1, 1);
    }

    private void unit(String code) {
        jdbc.sql("""
                        insert into thidua.unit (code, name_vi, name_en, echelon, kind, symbol, path)
                        values (:code, :code, :code, 'UNIT', 'UNIT', :code, :code::public.ltree)
                        """).param("code", code).update();
    }
}
