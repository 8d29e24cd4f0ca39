package vn.thidua.review.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.support.ModelEngine;
import vn.thidua.support.ModelRun;

class SelfReviewProcessTests {

    @RegisterExtension
    static final ProcessEngineCoverageExtension EVERY_PATH = ModelEngine.everyPathOf("self-review");

    private static final String CLERK = "CLERK@PHONG_KY_THUAT";
    private static final String HEAD = "APPROVER@PHONG_KY_THUAT";
    private static final String STANDING_BODY = "CLERK@BAN_TDKT";

    private final String key = ModelRun.key();

    @BeforeEach
    void seatPeople() {
        var desks = mock(ReviewDesks.class);
        when(desks.clerk(key)).thenReturn(CLERK);
        when(desks.approver(key)).thenReturn(HEAD);
        when(desks.verifier(key)).thenReturn(STANDING_BODY);
        ModelEngine.beans(Map.of("reviewDesks", desks));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "adjust"})
    void endsVerifiedWithTheScoresAsTheyAreOrAdjusted(String outcome) {
        var review = start();

        review.complete(CLERK, "userTask_selfScore", "submit")
                .complete(HEAD, "userTask_confirmReview", "confirm")
                .complete(STANDING_BODY, "userTask_verifyReview", outcome)
                .passed("userTask_selfScore", "userTask_confirmReview", "userTask_verifyReview", "endEvent_verified")
                .ended();
    }

    @Test
    void goesBackToTheClerkWhenTheHeadDoesNotConfirm() {
        var review = start();

        review.complete(CLERK, "userTask_selfScore", "submit")
                .complete(HEAD, "userTask_confirmReview", "return")
                .waitsAt("userTask_selfScore")
                .passed("userTask_confirmReview")
                .notPassed("userTask_verifyReview", "endEvent_verified");
    }

    @Test
    void goesBackToTheClerkAndIsConfirmedAgainWhenTheVerifierReturnsIt() {
        var review = start();

        review.complete(CLERK, "userTask_selfScore", "submit")
                .complete(HEAD, "userTask_confirmReview", "confirm")
                .complete(STANDING_BODY, "userTask_verifyReview", "return")
                .waitsAt("userTask_selfScore")
                .notPassed("endEvent_verified")
                .complete(CLERK, "userTask_selfScore", "submit")
                .waitsAt("userTask_confirmReview");
    }

    private ModelRun start() {
        return ModelRun.start("self-review", key).waitsAt("userTask_selfScore");
    }
}
