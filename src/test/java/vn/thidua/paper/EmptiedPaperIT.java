package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.nomination.NominationHolding;
import vn.thidua.nomination.NominationStatus;

/** A paper whose nominations have all left before the signature keeps nobody's task. */
class EmptiedPaperIT extends PaperStageTest {

    @Autowired
    NominationHolding holding;

    @Test
    void endsWithTheLastOneWithdrawnAndTellsTheOffice() {
        var set = people.set("EMPTYW");
        var first = people.nomination(set, "Một");
        var second = people.nomination(set, "Hai");
        var letter = submitted(set, first, second);

        withdraw(set, first);
        assertThat(statusOf(letter)).isEqualTo("TO_SIGN");
        withdraw(set, second);

        assertThat(statusOf(letter)).isEqualTo("DISCARDED");
        assertThat(open(letter)).isZero();
        assertThat(jdbc.sql(
                                "select action from thidua.audit_entry where case_type = 'paper' and case_id = ? order by id")
                        .param(letter.toString())
                        .query(String.class)
                        .list())
                .endsWith("nominationWithdrawn", "nominationWithdrawn", "closed");
        assertThat(jdbc.sql("select count(*) from thidua.paper_item where paper_id = ? and left_at is not null")
                        .param(letter)
                        .query(Integer.class)
                        .single())
                .as("what was on it stays readable")
                .isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from thidua.notice where kind = 'PAPER_CLOSED' and link = ?")
                        .param("/papers/" + letter)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void endsWhenTheOneOnItIsHeldWhichWaitsForAnotherPaperAfterwards() {
        var set = people.set("EMPTYH");
        var only = people.nomination(set, "Một");
        var letter = submitted(set, only);
        people.complete(letter, "return", "Sửa trích yếu", Map.of(), people.approver(set.team()));

        holding.hold(only, "COMPLAINT", "Có đơn khiếu nại", people.clerk(set.branch()));

        assertThat(statusOf(letter)).isEqualTo("DISCARDED");
        assertThat(open(letter)).isZero();
        people.complete(only, "release", "Khiếu nại sai", Map.of(), people.clerk(set.branch()));
        var another = submitted(set, only);
        assertThat(statusOf(another)).isEqualTo("TO_SIGN");
    }

    @Test
    void leavesADraftToItsClerk() {
        var set = people.set("EMPTYD");
        var only = people.nomination(set, "Một");
        var draft = people.letter(set, List.of(only)).id();

        withdraw(set, only);

        assertThat(statusOf(draft)).isEqualTo("DRAFT");
    }

    @Test
    void endsWhenTheLastTwoLeaveAtOnce() {
        var set = people.set("EMPTY2");
        var first = people.nomination(set, "Một");
        var second = people.nomination(set, "Hai");
        var letter = submitted(set, first, second);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> withdraw(set, first)),
                        CompletableFuture.runAsync(() -> withdraw(set, second)))
                .join();

        assertThat(statusOf(letter)).isEqualTo("DISCARDED");
        assertThat(open(letter)).isZero();
    }

    private void withdraw(PaperStage.Stage set, UUID nomination) {
        nominations.withdraw(nomination, "Chuyển công tác", NominationStatus.ON_PAPER, people.clerk(set.team()));
    }

    private String statusOf(UUID paper) {
        return jdbc.sql("select status from thidua.paper where id = ?")
                .param(paper)
                .query(String.class)
                .single();
    }

    private int open(UUID paper) {
        return jdbc.sql("select count(*) from thidua.work_item where business_key = ? and state = 'OPEN'")
                .param(paper.toString())
                .query(Integer.class)
                .single();
    }
}
