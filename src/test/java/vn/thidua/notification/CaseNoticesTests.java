package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Role;

/** Which happenings are told, and as what. */
class CaseNoticesTests {

    private static final String ID = "01a201ca-f725-7e0d-8322-7c4cbf314635";
    private static final Actor HEAD = new Actor(UUID.randomUUID(), "approver.a", "Thủ trưởng A", Set.of(), null);

    private final Notices notices = mock(Notices.class);
    private final CaseNotices listener = new CaseNotices(notices, Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "awarded, ON_PAPER, AWARDED, NOMINATION_AWARDED",
        "awardedOutside, OUTSIDE, AWARDED, NOMINATION_AWARDED",
        "rejected, APPRAISAL, NOT_AWARDED, NOMINATION_REFUSED",
        "refusedOutside, OUTSIDE, NOT_AWARDED, NOMINATION_REFUSED",
        "struckOff, ON_PAPER, SUPPLEMENT, NOMINATION_STRUCK_OFF",
        "struckOff, ON_PAPER, APPRAISAL, NOMINATION_STRUCK_OFF",
        "withdrawn, APPRAISAL, WITHDRAWN, NOMINATION_WITHDRAWN",
        "held, APPRAISAL, ON_HOLD, NOMINATION_ON_HOLD",
        "released, ON_HOLD, APPRAISAL, NOMINATION_RELEASED"
    })
    void tellsTheNominatingOfficeWhereItsNominationGoes(String action, String from, String to, NoticeKind kind) {
        listener.tell(event("nomination", action).moved(from, to).because("vì thế"));

        var told = told();
        assertThat(told.kind()).isEqualTo(kind);
        assertThat(told.subject().subjectOf()).isEqualTo("nomination");
        assertThat(told.hearers().roles()).containsExactlyInAnyOrder(Role.CLERK, Role.APPROVER);
        assertThat(told.about().reason()).isEqualTo("vì thế");
        assertThat(told.hearers().except()).isEqualTo(HEAD.personId());
        assertThat(told.link()).isEqualTo("/nominations/" + ID);
    }

    @ParameterizedTest
    @CsvSource({
        "forwarded, ON_PAPER, APPRAISAL",
        "putOnPaper, WAITING_FOR_PAPER, ON_PAPER",
        "campaignCancelled, APPRAISAL, WITHDRAWN",
        "updated, DRAFT, DRAFT"
    })
    void keepsStillAboutOrdinarySteps(String action, String from, String to) {
        listener.tell(event("nomination", action).moved(from, to));

        verify(notices, never()).tell(any());
    }

    @Test
    void tellsTheClerkOfASignedPaperWithItsNumber() {
        listener.tell(event("paper", "signed").with("number", "12/QĐ-A"));

        assertThat(told().kind()).isEqualTo(NoticeKind.PAPER_SIGNED);
        assertThat(told().hearers().roles()).containsExactly(Role.CLERK);
        assertThat(told().hearers().units()).containsExactly("A");
        assertThat(told().about().detail()).isEqualTo("12/QĐ-A");
    }

    @Test
    void tellsEveryUnitOfACampaignThatGotMoreTime() {
        listener.tell(event("campaign", "extended").with("until", "2026-12-31"));

        assertThat(told().kind()).isEqualTo(NoticeKind.CAMPAIGN_EXTENDED);
        assertThat(told().subject().subjectOf()).isEqualTo("campaign");
        assertThat(told().hearers().units()).isEmpty();
    }

    @Test
    void tellsAUnitOfACancelledCampaignOnceHoweverManyOfItsCasesEnd() {
        listener.tell(event("participation", "cancelled"));

        assertThat(told().key()).isEqualTo("campaign:" + ID + ":cancelled");
        assertThat(told().kind()).isEqualTo(NoticeKind.CAMPAIGN_CANCELLED);
        assertThat(told().hearers().units()).containsExactly("A");
    }

    @Test
    void tellsTheMembersOfACouncilThatTheirBallotIsOpenOnceForEachBallot() {
        listener.tell(event("councilSession", "ballotOpened")
                .with("name", "Phiên tháng 11")
                .with("ballot", 2));

        assertThat(told().kind()).isEqualTo(NoticeKind.COUNCIL_BALLOT_OPENED);
        assertThat(told().key()).isEqualTo("councilSession:" + ID + ":ballotOpened:2");
        assertThat(told().subject().subject()).isEqualTo("Phiên tháng 11");
        assertThat(told().link()).isEqualTo("/council/" + ID + "/ballot");
        assertThat(told().hearers().roles()).containsExactly(Role.COUNCIL_MEMBER);
    }

    private static CaseEvent event(String type, String action) {
        return CaseEvent.of(type, ID, ID, "A", action, HEAD);
    }

    private Notice told() {
        var told = ArgumentCaptor.forClass(Notice.class);
        verify(notices).tell(told.capture());
        return told.getValue();
    }
}
