package vn.thidua.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.shared.Act;
import vn.thidua.shared.Refusal;

class PledgeTests {

    private static final Act CLERK = new Act("Chuyên viên", Instant.parse("2024-06-11T01:00:00Z"));
    private static final Act HEAD = new Act("Thủ trưởng", Instant.parse("2024-06-12T01:00:00Z"));
    private static final Act OFFICE = new Act("Thường trực", Instant.parse("2024-06-13T01:00:00Z"));

    private final Pledge opened = Pledge.open(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "BTL_BV_LANG");

    @Test
    void runsFromDraftToAcceptance() {
        var accepted = opened.submit(promising(100), CLERK).sign(HEAD).accept(OFFICE);

        assertThat(accepted.status()).isEqualTo(PledgeStatus.ACCEPTED);
        assertThat(accepted.versions())
                .containsExactly(new PledgeVersion(1, promising(100), CLERK, HEAD, OFFICE, null));
    }

    @Test
    void keepsTheReturnedVersionBesideTheNextOne() {
        var back = opened.submit(promising(80), CLERK).sign(HEAD).returnFromAcceptance("Thấp hơn kế hoạch", OFFICE);
        assertThat(back.status()).isEqualTo(PledgeStatus.RETURNED);

        var second = back.submit(promising(100), CLERK);

        assertThat(second.status()).isEqualTo(PledgeStatus.DRAFT);
        assertThat(second.versions())
                .containsExactly(
                        new PledgeVersion(
                                1,
                                promising(80),
                                CLERK,
                                HEAD,
                                null,
                                new Return(OFFICE, Return.Stage.ACCEPTANCE, "Thấp hơn kế hoạch")),
                        PledgeVersion.drafted(2, promising(100), CLERK));
    }

    @Test
    void aReturnBeforeTheSignatureNeedsANewVersionToo() {
        var back = opened.submit(promising(80), CLERK).returnFromSignature("Chưa rõ", HEAD);

        assertThatThrownBy(() -> back.sign(HEAD)).isInstanceOf(Refusal.class);
        assertThat(back.submit(promising(90), CLERK).sign(HEAD).latest().number())
                .isEqualTo(2);
    }

    @Test
    void refusesWhatSomebodyElseHasAlreadyDone() {
        var submitted = opened.submit(promising(100), CLERK);
        var signed = submitted.sign(HEAD);

        for (Runnable late : List.<Runnable>of(
                () -> opened.sign(HEAD),
                () -> opened.accept(OFFICE),
                () -> submitted.submit(promising(1), CLERK),
                () -> submitted.accept(OFFICE),
                () -> signed.sign(HEAD),
                () -> signed.returnFromSignature("x", HEAD),
                () -> signed.accept(OFFICE).accept(OFFICE),
                () -> signed.cancel().accept(OFFICE))) {
            assertThatThrownBy(late::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                    .isEqualTo(Refusal.Kind.CONFLICT));
        }
    }

    @Test
    void cancelsOnlyWhatIsUnfinished() {
        assertThat(opened.submit(promising(1), CLERK).cancel().status()).isEqualTo(PledgeStatus.CANCELLED);
        assertThat(opened.submit(promising(1), CLERK)
                        .sign(HEAD)
                        .accept(OFFICE)
                        .cancel()
                        .status())
                .isEqualTo(PledgeStatus.ACCEPTED);
    }

    @Test
    void marksAPromiseBelowThePlanOnTheSideThatCounts() {
        assertThat(promised(Direction.AT_LEAST, 99).fallsShort()).isTrue();
        assertThat(promised(Direction.AT_LEAST, 101).fallsShort()).isFalse();
        assertThat(promised(Direction.AT_MOST, 101).fallsShort()).isTrue();
        assertThat(promised(Direction.AT_MOST, 99).fallsShort()).isFalse();
        assertThat(promised(Direction.EXACTLY, 101).fallsShort()).isTrue();
        assertThat(new PromisedTarget("", target(Direction.EXACTLY), new BigDecimal("100.00")).fallsShort())
                .isFalse();
    }

    private static PledgeContent promising(long value) {
        return new PledgeContent(
                List.of(new Commitment("Tu bổ", "Hoàn thành trước hạn")),
                List.of(promised(Direction.AT_LEAST, value)),
                List.of(),
                null);
    }

    private static PromisedTarget promised(Direction direction, long value) {
        return new PromisedTarget("Tu bổ", target(direction), BigDecimal.valueOf(value));
    }

    private static Target target(Direction direction) {
        return new Target("Hoàn thành kế hoạch", "%", BigDecimal.valueOf(100), direction);
    }
}
