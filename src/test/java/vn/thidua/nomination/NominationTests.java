package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RouteStop;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

/** Every transition of a nomination, and that nothing else moves it. */
class NominationTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final Actor CLERK = actor("Chuyên viên");
    private static final Actor APPROVER = actor("Thủ trưởng");
    private static final UUID PAPER = new UUID(0, 9);
    private static final NominationLog.Issue LETTER = new NominationLog.Issue("18/TTr-PKT", LocalDate.of(2026, 11, 23));
    private static final Decision DECISION = new Decision("12/QĐ-BTL", LocalDate.of(2026, 11, 24), "Bộ Tư lệnh");
    private static final KeptRules RULES = new KeptRules(LocalDate.of(2026, 11, 23), List.of(new UUID(0, 3)));
    private static final List<RouteStop> TWO_ECHELONS = List.of(
            new RouteStop("DEPARTMENT", RouteStop.Role.NOMINATES), new RouteStop("COMMAND", RouteStop.Role.DECIDES));
    private static final List<RouteStop> OUTWARD =
            List.of(new RouteStop("BOARD", RouteStop.Role.NOMINATES), new RouteStop("BOARD", RouteStop.Role.OUTSIDE));

    @Test
    void waitsForThePaperOfItsOwnUnitOnceSubmitted() {
        var nomination = submitted(TWO_ECHELONS);

        var view = nomination.view();
        assertThat(view.status()).isEqualTo(NominationStatus.WAITING_FOR_PAPER);
        assertThat(view.holder()).isEqualTo("DEPARTMENT");
        assertThat(states(view)).containsExactly("DEPARTMENT HERE", "COMMAND AHEAD");
        assertThat(actions(nomination)).containsExactly("created", "submitted");
    }

    @Test
    void goesToTheNextStationWhenItsLetterIsSigned() {
        var nomination = onPaper(TWO_ECHELONS);

        boolean outside = nomination.forward(LETTER, FRIDAY, APPROVER, TUESDAY);

        var view = nomination.view();
        assertThat(outside).isFalse();
        assertThat(view.status()).isEqualTo(NominationStatus.APPRAISAL);
        assertThat(view.paper()).isNull();
        assertThat(states(view)).containsExactly("DEPARTMENT DONE", "COMMAND HERE");
        assertThat(view.stations().get(0).by()).isEqualTo("Thủ trưởng");
        assertThat(view.here().orElseThrow().dueAt()).isEqualTo(FRIDAY);
        assertThat(nomination.steps().get(3))
                .extracting(NominationStep::action, NominationStep::unit, NominationStep::number, NominationStep::paper)
                .containsExactly("forwarded", "DEPARTMENT", "18/TTr-PKT", PAPER);
    }

    @Test
    void isAwardedWhereTheHeadDecides() {
        var nomination = appraised();
        nomination.putOn(PAPER, CLERK, TUESDAY);

        assertThat(nomination.isDecidedHere()).isTrue();
        nomination.award(DECISION, APPROVER, FRIDAY);

        var view = nomination.view();
        assertThat(view.status()).isEqualTo(NominationStatus.AWARDED);
        assertThat(view.decision()).isEqualTo(DECISION);
        assertThat(view.endedAt()).isEqualTo(FRIDAY);
        assertThat(view.holder()).isNull();
        assertThat(states(view)).containsExactly("DEPARTMENT DONE", "COMMAND DONE");
    }

    @Test
    void standsStillAtTheStationWhileItIsSupplemented() {
        var nomination = atAppraisal();

        nomination.askForSupplement("Thiếu biên bản", CLERK, TUESDAY);
        assertThat(nomination.view().holder()).isEqualTo("DEPARTMENT");
        assertThat(states(nomination.view())).containsExactly("DEPARTMENT DONE", "COMMAND HERE");

        nomination.supplement(dossier("Đã bổ sung"), due -> due.plus(Duration.ofDays(3)), CLERK, FRIDAY);
        var view = nomination.view();
        assertThat(view.status()).isEqualTo(NominationStatus.APPRAISAL);
        assertThat(view.reason()).isNull();
        assertThat(view.dossier().achievement()).isEqualTo("Đã bổ sung");
        assertThat(view.clock()).isEqualTo(new StoppedClock(null, Duration.ofDays(3)));
        assertThat(view.here().orElseThrow().dueAt()).isEqualTo(FRIDAY.plus(Duration.ofDays(3)));
        assertThat(last(nomination).stopped()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void addsUpItsStops() {
        var nomination = atAppraisal();
        nomination.askForSupplement("Lần một", CLERK, MONDAY);
        nomination.supplement(dossier("Một"), due -> due, CLERK, TUESDAY);
        nomination.askForSupplement("Lần hai", CLERK, TUESDAY);

        assertThat(nomination.view().clock().total(FRIDAY)).isEqualTo(Duration.ofDays(4));
    }

    @Test
    void goesBackToItsClerkWhenItsOwnHeadStrikesItOff() {
        var nomination = onPaper(TWO_ECHELONS);

        assertThat(nomination.strikeOff("Chưa rõ", APPROVER, TUESDAY)).isTrue();
        assertThat(nomination.view().status()).isEqualTo(NominationStatus.SUPPLEMENT);
        assertThat(nomination.view().paper()).isNull();

        nomination.supplement(dossier("Đã rõ"), due -> due, CLERK, FRIDAY);
        assertThat(nomination.view().status()).isEqualTo(NominationStatus.WAITING_FOR_PAPER);
    }

    @Test
    void goesBackToAppraisalWhenAHigherHeadStrikesItOff() {
        var nomination = appraised();
        nomination.putOn(PAPER, CLERK, TUESDAY);

        assertThat(nomination.strikeOff("Chưa rõ", APPROVER, TUESDAY)).isFalse();

        var view = nomination.view();
        assertThat(view.status()).isEqualTo(NominationStatus.APPRAISAL);
        assertThat(view.reason()).isEqualTo("Chưa rõ");
        assertThat(states(view)).containsExactly("DEPARTMENT DONE", "COMMAND HERE");
    }

    @Test
    void waitsAgainWhenItsPaperIsGivenUp() {
        var nomination = onPaper(TWO_ECHELONS);

        nomination.takeOff(CLERK, TUESDAY);

        assertThat(nomination.view().status()).isEqualTo(NominationStatus.WAITING_FOR_PAPER);
        assertThat(nomination.view().paper()).isNull();
    }

    @Test
    void endsWithTheReasonAndTheArticleWhenItIsRejected() {
        var nomination = atAppraisal();

        nomination.reject("Chưa đủ ba năm", "Luật 06/2022/QH15 Đ22", CLERK, TUESDAY);

        var view = nomination.view();
        assertThat(view.status()).isEqualTo(NominationStatus.NOT_AWARDED);
        assertThat(view.reason()).isEqualTo("Chưa đủ ba năm");
        assertThat(view.legalGround()).isEqualTo("Luật 06/2022/QH15 Đ22");
        assertThat(view.here()).isEmpty();
    }

    @Test
    void leavesTheInstallationAndIsAwardedThere() {
        var nomination = onPaper(OUTWARD);

        assertThat(nomination.forward(LETTER, null, APPROVER, TUESDAY)).isTrue();
        assertThat(nomination.view().status()).isEqualTo(NominationStatus.OUTSIDE);
        assertThat(nomination.view().holder()).isEqualTo("BOARD");

        nomination.awardedOutside(DECISION, CLERK, FRIDAY);
        assertThat(nomination.view().status()).isEqualTo(NominationStatus.AWARDED);
        assertThat(actions(nomination)).endsWith("sentOutside", "awardedOutside");
    }

    @Test
    void leavesTheInstallationAndIsRefusedThere() {
        var nomination = onPaper(OUTWARD);
        nomination.forward(LETTER, null, APPROVER, TUESDAY);

        nomination.refusedOutside("Không đạt phiếu", CLERK, FRIDAY);

        assertThat(nomination.view().status()).isEqualTo(NominationStatus.NOT_AWARDED);
        assertThat(nomination.view().reason()).isEqualTo("Không đạt phiếu");
    }

    @Test
    void leavesItsPaperWhenItIsWithdrawn() {
        var nomination = onPaper(TWO_ECHELONS);

        nomination.withdraw("Chuyển công tác", CLERK, TUESDAY);

        assertThat(nomination.view().status()).isEqualTo(NominationStatus.WITHDRAWN);
        assertThat(nomination.view().paper()).isNull();
        assertThat(last(nomination).paper()).isEqualTo(PAPER);
        assertThat(nomination.view().here()).isEmpty();
    }

    @Test
    void isWithdrawnOnceOnly() {
        var nomination = submitted(TWO_ECHELONS);
        nomination.withdraw("Chuyển công tác", CLERK, TUESDAY);

        assertStale(nomination, it -> it.withdraw("Lần nữa", CLERK, FRIDAY));
    }

    /** What a state does not name in its own test moves nothing in it. */
    private enum Move {
        SUBMIT(it -> it.submit(TWO_ECHELONS, RULES, null, CLERK, TUESDAY)),
        REWRITE(it -> it.rewrite(new UUID(0, 2), "COMMAND", dossier("Khác"))),
        PUT_ON(it -> it.putOn(PAPER, CLERK, TUESDAY)),
        TAKE_OFF(it -> it.takeOff(CLERK, TUESDAY)),
        STRIKE_OFF(it -> it.strikeOff("Lý do", APPROVER, TUESDAY)),
        FORWARD(it -> it.forward(LETTER, null, APPROVER, TUESDAY)),
        AWARD(it -> it.award(DECISION, APPROVER, TUESDAY)),
        APPRAISE(it -> it.appraise(null, CLERK, TUESDAY)),
        ASK(it -> it.askForSupplement("Lý do", CLERK, TUESDAY)),
        SUPPLEMENT(it -> it.supplement(dossier("Khác"), due -> due, CLERK, TUESDAY)),
        REJECT(it -> it.reject("Lý do", null, CLERK, TUESDAY)),
        AWARDED_OUTSIDE(it -> it.awardedOutside(DECISION, CLERK, TUESDAY)),
        REFUSED_OUTSIDE(it -> it.refusedOutside("Lý do", CLERK, TUESDAY));

        private final Consumer<Nomination> act;

        Move(Consumer<Nomination> act) {
            this.act = act;
        }
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void movesNoMoreOnceItHasEnded(Move move) {
        var nomination = submitted(TWO_ECHELONS);
        nomination.withdraw("Chuyển công tác", CLERK, TUESDAY);

        assertStale(nomination, move.act);
    }

    @ParameterizedTest
    @EnumSource(value = Move.class, mode = EnumSource.Mode.EXCLUDE, names = "PUT_ON")
    void onlyAPaperTakesItUpWhileItWaits(Move move) {
        assertStale(submitted(TWO_ECHELONS), move.act);
    }

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TAKE_OFF", "STRIKE_OFF", "FORWARD", "AWARD"})
    void onlyItsPaperMovesItWhileItIsOnOne(Move move) {
        assertStale(onPaper(TWO_ECHELONS), move.act);
    }

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPRAISE", "ASK", "REJECT"})
    void onlyItsAppraiserMovesItDuringAppraisal(Move move) {
        assertStale(atAppraisal(), move.act);
    }

    private static void assertStale(Nomination nomination, Consumer<Nomination> act) {
        var before = nomination.view();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> act.accept(nomination))
                .matches(refusal -> refusal.kind() == Refusal.Kind.CONFLICT);
        assertThat(nomination.view()).isEqualTo(before);
    }

    private static Nomination submitted(List<RouteStop> route) {
        var nomination = Nomination.draft(
                NominationView.blank(
                        new UUID(0, 1), new UUID(0, 2), route.get(0).unit(), dossier("Tốt"), MONDAY),
                CLERK);
        nomination.submit(route, RULES, null, CLERK, MONDAY);
        return nomination;
    }

    private static Nomination onPaper(List<RouteStop> route) {
        var nomination = submitted(route);
        nomination.putOn(PAPER, CLERK, MONDAY);
        return nomination;
    }

    private static Nomination atAppraisal() {
        var nomination = onPaper(TWO_ECHELONS);
        nomination.forward(LETTER, FRIDAY, APPROVER, MONDAY);
        return nomination;
    }

    private static Nomination appraised() {
        var nomination = atAppraisal();
        nomination.appraise("Đủ điều kiện", CLERK, MONDAY);
        return nomination;
    }

    private static Dossier dossier(String achievement) {
        return new Dossier(
                "GIAY_KHEN_CA_NHAN",
                NominationType.MOVEMENT,
                new Dossier.Recipient(RecipientKind.INDIVIDUAL, "Cá nhân 01", null, null),
                new Dossier.Period(LocalDate.of(2024, 6, 10), LocalDate.of(2024, 9, 10)),
                achievement,
                Dossier.Facts.NONE);
    }

    private static List<String> states(NominationView view) {
        return view.stations().stream()
                .map(station -> station.unit() + " " + station.state())
                .toList();
    }

    private static List<String> actions(Nomination nomination) {
        return nomination.steps().stream().map(NominationStep::action).toList();
    }

    private static NominationStep last(Nomination nomination) {
        return nomination.steps().get(nomination.steps().size() - 1);
    }

    private static Actor actor(String name) {
        return new Actor(new UUID(0, 5), "nguoi.thu", name, Set.of(), null);
    }
}
