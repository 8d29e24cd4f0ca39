package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a deputy may do at a desk that is held for somebody, and what the records then say. */
class ActorTests {

    private static final Desk OWN = Desk.clerk("A");
    private static final Desk HEAD = Desk.approver("A");
    private static final Desk OTHER = Desk.approver("B");
    private static final Deputy DEPUTY = new Deputy(
            DeputyForm.KT,
            "truong.a",
            "Nguyễn Văn A",
            "Trưởng phòng",
            "Phó Trưởng phòng",
            Set.of(ActKind.SUBMISSION, ActKind.PLEDGE));

    private final Actor person =
            new Actor(new UUID(0, 1), "pho.a", "Lê Thị B", Set.of(OWN, HEAD), "127.0.0.1", Map.of(HEAD, DEPUTY), null);

    @Test
    void sitsAtBothDesksAndOwnsOne() {
        assertThat(person.sitsAt(OWN)).isTrue();
        assertThat(person.sitsAt(HEAD)).isTrue();
        assertThat(person.owns(OWN)).isTrue();
        assertThat(person.owns(HEAD)).isFalse();
        assertThat(person.deputyAt(HEAD)).contains(DEPUTY);
        assertThat(person.deputyAt(OWN)).isEmpty();
    }

    @Test
    void actsForTheHolderWhereSuchActsWereGiven() {
        var acting = person.at(HEAD, ActKind.SUBMISSION);

        assertThat(acting.actingFor()).contains(DEPUTY);
        assertThat(acting.nameOnRecord()).isEqualTo("Lê Thị B (KT. Trưởng phòng, Nguyễn Văn A)");
        acting.requireDesk(HEAD);
        assertThat(person.may(ActKind.SUBMISSION, HEAD)).isTrue();
    }

    @Test
    void isRefusedTheActsThatWereNotGivenAndHearsWhich() {
        var refusal = refusal(() -> person.at(HEAD, ActKind.DECISION));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal.reasons())
                .containsExactly(
                        Reason.of("shared.refusal.actNotGiven", ActKind.DECISION, "Trưởng phòng", DEPUTY.acts()));
        assertThat(person.may(ActKind.DECISION, HEAD)).isFalse();
    }

    @Test
    void isRefusedWhatAsksForNoKindOfAct() {
        assertThat(refusal(() -> person.requireDesk(HEAD)).reasons())
                .containsExactly(Reason.of("shared.refusal.ownOfficeOnly", "Trưởng phòng"));
        person.requireDesk(OWN);
    }

    @Test
    void actsInTheirOwnRightAtAnOwnDesk() {
        var acting = person.at(OWN, ActKind.DECISION);

        assertThat(acting.actingFor()).isEmpty();
        assertThat(acting.nameOnRecord()).isEqualTo("Lê Thị B");
    }

    @Test
    void isAStrangerElsewhere() {
        assertThat(refusal(() -> person.at(OTHER, ActKind.SUBMISSION)).reasons())
                .containsExactly(Reason.of("shared.refusal.notYourDesk", OTHER.toString()));
    }

    private static Refusal refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call);
    }
}
