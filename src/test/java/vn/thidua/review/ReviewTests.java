package vn.thidua.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignPlan.Direction;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.campaign.ReviewStage;
import vn.thidua.shared.Act;
import vn.thidua.shared.FieldProblem;
import vn.thidua.shared.Refusal;

class ReviewTests {

    private static final Act CLERK = new Act("Chuyên viên", Instant.parse("2024-09-11T01:00:00Z"));
    private static final Act HEAD = new Act("Thủ trưởng", Instant.parse("2024-09-12T01:00:00Z"));
    private static final Act OFFICE = new Act("Thường trực", Instant.parse("2024-09-13T01:00:00Z"));

    private final Review opened =
            Review.open(UUID.randomUUID(), UUID.randomUUID(), ReviewStage.FINAL, UUID.randomUUID(), "BTL_BV_LANG");

    @Test
    void verifiesTheUnitsOwnPoints() {
        var verified = opened.submit(scored("38", "55.5"), CLERK).confirm(HEAD).verify(OFFICE);

        assertThat(verified.status()).isEqualTo(ReviewStatus.VERIFIED);
        assertThat(ReviewView.of(verified).verifiedTotal()).isEqualByComparingTo("93.5");
        assertThat(verified.latest().verified().adjusted()).isFalse();
    }

    @Test
    void countsTheAdjustedPointsAndKeepsTheUnitsOwn() {
        var confirmed = opened.submit(scored("38", "55.5"), CLERK).confirm(HEAD);

        var verified = confirmed.adjust(points("35", "55.5"), "Thiếu minh chứng", OFFICE);

        assertThat(ReviewView.of(verified).verifiedTotal()).isEqualByComparingTo("90.5");
        assertThat(verified.latest().content()).isEqualTo(scored("38", "55.5"));
        assertThat(verified.latest().verified())
                .isEqualTo(new Verification(OFFICE, scored("35", "55.5").scores(), "Thiếu minh chứng"));
    }

    @Test
    void refusesPointsAboveTheMaximumAndBelowZeroAllAtOnce() {
        assertThat(problems(() -> opened.submit(scored("40.01", "-1"), CLERK)))
                .containsExactly(
                        FieldProblem.of(
                                "data.scores[0].points", "review.field.aboveMaximum", "Tiến độ", new BigDecimal("40")),
                        FieldProblem.of("data.scores[1].points", "shared.field.negative"));
        assertThat(problems(() -> opened.submit(scored("39.999", "60"), CLERK)))
                .containsExactly(FieldProblem.of("data.scores[0].points", "review.field.tooManyDecimals", 2));
    }

    @Test
    void refusesAnAdjustmentAboveTheMaximumOrOneThatChangesNothing() {
        var confirmed = opened.submit(scored("38", "55"), CLERK).confirm(HEAD);

        assertThat(problems(() -> confirmed.adjust(points("38", "61"), "x", OFFICE)))
                .containsExactly(FieldProblem.of(
                        "data.adjusted[1].points", "review.field.aboveMaximum", "Chất lượng", new BigDecimal("60")));
        assertThat(problems(() -> confirmed.adjust(points("38.00", "55"), "x", OFFICE)))
                .containsExactly(FieldProblem.of("data.adjusted", "review.field.nothingAdjusted"));
        assertThat(problems(() -> confirmed.adjust(points("38"), "x", OFFICE)))
                .containsExactly(FieldProblem.of("data.adjusted", "shared.field.required"));
    }

    @Test
    void keepsEveryReturnedVersion() {
        var third = opened.submit(scored("30", "50"), CLERK)
                .returnFromConfirmation("Chưa nêu hạn chế", HEAD)
                .submit(scored("31", "50"), CLERK)
                .confirm(HEAD)
                .returnFromVerification("Thiếu minh chứng", OFFICE)
                .submit(scored("32", "50"), CLERK);

        assertThat(third.status()).isEqualTo(ReviewStatus.SCORED);
        assertThat(third.versions())
                .containsExactly(
                        new ReviewVersion(
                                1,
                                scored("30", "50"),
                                CLERK,
                                null,
                                null,
                                new Return(HEAD, Return.Stage.CONFIRMATION, "Chưa nêu hạn chế")),
                        new ReviewVersion(
                                2,
                                scored("31", "50"),
                                CLERK,
                                HEAD,
                                null,
                                new Return(OFFICE, Return.Stage.VERIFICATION, "Thiếu minh chứng")),
                        ReviewVersion.scored(3, scored("32", "50"), CLERK));
    }

    @Test
    void withoutCriteriaThereIsNoScoreToRecordOrAdjust() {
        var plain = new ReviewContent(List.of(), List.of(), "Tốt", "Chưa đều", List.of());
        var confirmed = opened.submit(plain, CLERK).confirm(HEAD);

        assertThat(ReviewView.of(confirmed.verify(OFFICE)).verifiedTotal()).isNull();
        assertThatThrownBy(() -> confirmed.adjust(List.of(), "x", OFFICE)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesWhatSomebodyElseHasAlreadyDone() {
        var submitted = opened.submit(scored("1", "1"), CLERK);
        var confirmed = submitted.confirm(HEAD);

        for (ThrowingCallable late : List.<ThrowingCallable>of(
                () -> opened.confirm(HEAD),
                () -> submitted.submit(scored("1", "1"), CLERK),
                () -> submitted.verify(OFFICE),
                () -> confirmed.confirm(HEAD),
                () -> confirmed.returnFromConfirmation("x", HEAD),
                () -> confirmed.verify(OFFICE).verify(OFFICE),
                () -> confirmed.cancel().verify(OFFICE))) {
            assertThatThrownBy(late).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                    .isEqualTo(Refusal.Kind.CONFLICT));
        }
    }

    @Test
    void comparesTheResultWithThePlanAndWithThePledge() {
        var target = new Target("Sự cố", "vụ", BigDecimal.valueOf(2), Direction.AT_MOST);
        var better = new Progress("An toàn", target, BigDecimal.ZERO, BigDecimal.ONE, null);

        assertThat(better.meetsPlan()).isTrue();
        assertThat(better.meetsPledge()).isFalse();
        assertThat(new Progress("An toàn", target, null, BigDecimal.ONE, null).meetsPledge())
                .isTrue();
    }

    private static List<FieldProblem> problems(ThrowingCallable act) {
        var refusal = org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, act);
        return refusal.fields();
    }

    private static ReviewContent scored(String first, String second) {
        return new ReviewContent(
                List.of(),
                List.of(
                        new CriterionScore("Tiến độ", new BigDecimal("40"), new BigDecimal(first)),
                        new CriterionScore("Chất lượng", new BigDecimal("60"), new BigDecimal(second))),
                "Tốt",
                "Chưa đều",
                List.of());
    }

    private static List<BigDecimal> points(String... points) {
        return java.util.Arrays.stream(points).map(BigDecimal::new).toList();
    }
}
