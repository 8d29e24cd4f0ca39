package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Refusal;

/** A signature and a withdrawal of the same nomination in the same moment. */
class WithdrawnWhileSigningIT extends PaperStageTest {

    @Autowired
    PaperQueries queries;

    @Test
    void tellsTheSignerWhoWasWithdrawnMeanwhile() {
        var set = people.set("GONE");
        var stays = people.nomination(set, "Người Ở Lại");
        var goes = people.nomination(set, "Người Rút Lui");
        var clerk = people.clerk(set.team());
        var letter = people.letter(set, List.of(stays, goes));
        papers.submit(letter.id(), clerk);
        nominations.withdraw(goes, "Chuyển công tác", null, clerk);
        var refusal = refusal(() -> people.complete(
                letter.id(), "sign", null, Map.of("seen", letter.fingerprint()), people.approver(set.team())));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.reasons()).containsExactly(Reason.of("paper.refusal.withdrawnMeanwhile", "Người Rút Lui"));
        people.complete(letter.id(), "sign", null, NOTHING, people.approver(set.team()));
        assertThat(status(stays)).isEqualTo(NominationStatus.APPRAISAL);
        assertThat(status(goes)).isEqualTo(NominationStatus.WITHDRAWN);
    }

    @Test
    void neverMovesWhatIsWithdrawnInTheSameMoment() throws Exception {
        var set = people.set("RACE");
        var threads = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 10; round++) {
            var stays = people.nomination(set, "Ở lại " + round);
            var goes = people.nomination(set, "Rút " + round);
            var clerk = people.clerk(set.team());
            var approver = people.approver(set.team());
            var letter = people.letter(set, List.of(stays, goes));
            papers.submit(letter.id(), clerk);
            var answers = threads.invokeAll(List.<Callable<Refusal>>of(
                    () -> refusal(() -> people.complete(letter.id(), "sign", null, NOTHING, approver)),
                    () -> refusal(() -> nominations.withdraw(goes, "Rút", null, clerk))));
            var signing = answers.get(0).get();
            var withdrawing = answers.get(1).get();

            assertThat(signing == null || signing.kind() == Refusal.Kind.CONFLICT)
                    .isTrue();
            assertThat(withdrawing == null || withdrawing.kind() == Refusal.Kind.CONFLICT)
                    .isTrue();
            if (signing != null) {
                people.complete(letter.id(), "sign", null, NOTHING, approver);
            }
            assertThat(status(stays)).isEqualTo(NominationStatus.APPRAISAL);
            var standing = queries.get(letter.id()).standing().stream()
                    .map(PaperItem::nomination)
                    .toList();
            if (withdrawing == null) {
                assertThat(status(goes)).isEqualTo(NominationStatus.WITHDRAWN);
            } else {
                assertThat(status(goes)).isEqualTo(NominationStatus.APPRAISAL);
                assertThat(standing).containsExactly(stays, goes);
            }
        }
        threads.shutdown();
        assertThat(numbersOf(set.team()))
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 10).boxed().toList());
    }

    private List<Integer> numbersOf(String unit) {
        return new ArrayList<>(jdbc.sql(
                        "select number_in_year from thidua.paper where unit_code = :unit and number is not null order by 1")
                .param("unit", unit)
                .query(Integer.class)
                .list());
    }
}
