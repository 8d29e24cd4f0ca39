package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Award;
import vn.thidua.award.AwardKind;
import vn.thidua.award.AwardStatus;
import vn.thidua.award.PosthumousAwards;
import vn.thidua.award.RecipientKind;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.shared.Reason;

/** Each rule says no by itself, and all of them are heard at once. */
class NominationPolicyTests {

    private static final Award CERTIFICATE = new Award(
            "GIAY_KHEN_CA_NHAN",
            "Giấy khen (cá nhân)",
            "Certificate",
            AwardKind.COMMENDATION_FORM,
            RecipientKind.INDIVIDUAL,
            Set.of("HEAD"),
            "MAJORITY",
            "0.3",
            "Luật 06/2022/QH15 Đ75",
            AwardStatus.VERIFIED,
            null);

    private final NominationPolicy policy = new NominationPolicy();

    @Test
    void letsAFittingNominationPass() {
        assertThat(reasons(question(CampaignStatus.NOMINATION, true, List.of("GIAY_KHEN_CA_NHAN"), false)))
                .isEmpty();
    }

    @Test
    void takesAPlanWithoutAwardsToOfferAny() {
        assertThat(reasons(question(CampaignStatus.NOMINATION, true, List.of(), false)))
                .isEmpty();
    }

    @Test
    void takesNominationsDuringTheMidReviewAndAfterTheRanking() {
        var open = EnumSet.of(CampaignStatus.MID_REVIEW, CampaignStatus.NOMINATION);
        for (CampaignStatus stage : CampaignStatus.values()) {
            assertThat(reasons(question(stage, true, List.of(), false)))
                    .as(stage.name())
                    .isEqualTo(open.contains(stage) ? List.of() : List.of("nomination.refusal.campaignTakesNone"));
        }
    }

    @Test
    void refusesAUnitThatDoesNotTakePart() {
        assertThat(reasons(question(CampaignStatus.NOMINATION, false, List.of(), false)))
                .containsExactly("nomination.refusal.unitDoesNotTakePart");
    }

    @Test
    void refusesAnAwardThatThePlanDoesNotOffer() {
        assertThat(reasons(question(CampaignStatus.NOMINATION, true, List.of("GIAY_KHEN_TAP_THE"), false)))
                .containsExactly("nomination.refusal.awardNotOffered");
    }

    @Test
    void refusesAnotherKindOfRecipientByTheAwardsOwnArticle() {
        var verdict = policy.judge(new NominationPolicy.Question(
                new NominationPolicy.Place(CampaignStatus.NOMINATION, true, List.of()),
                false,
                CERTIFICATE,
                RecipientKind.COLLECTIVE,
                true,
                false));

        assertThat(verdict.reasons())
                .containsExactly(Reason.byLaw(
                        "Luật 06/2022/QH15 Đ75", "nomination.refusal.otherRecipientKind", "Giấy khen (cá nhân)"));
    }

    @Test
    void refusesASecondAwardForOneAchievementByLaw() {
        var verdict = policy.judge(question(CampaignStatus.NOMINATION, true, List.of(), true));

        assertThat(verdict.reasons())
                .containsExactly(Reason.byLaw("Luật 06/2022/QH15 Đ5.2.c", "nomination.refusal.alreadyNominated"));
    }

    @Test
    void saysEverythingThatStandsAgainstIt() {
        assertThat(reasons(question(CampaignStatus.RANKING, false, List.of("GIAY_KHEN_TAP_THE"), true)))
                .containsExactly(
                        "nomination.refusal.campaignTakesNone",
                        "nomination.refusal.unitDoesNotTakePart",
                        "nomination.refusal.awardNotOffered",
                        "nomination.refusal.alreadyNominated");
    }

    @Test
    void asksOfAdHocMeritNoCampaignButAnAwardThatIsGivenForIt() {
        assertThat(reasons(
                        new NominationPolicy.Question(null, true, CERTIFICATE, RecipientKind.INDIVIDUAL, true, false)))
                .isEmpty();
        assertThat(reasons(
                        new NominationPolicy.Question(null, false, CERTIFICATE, RecipientKind.INDIVIDUAL, true, true)))
                .containsExactly("nomination.refusal.notGivenAdHoc", "nomination.refusal.alreadyNominated");
    }

    @Test
    void refusesAPosthumousAwardThatIsForTheLivingByTheDecree() {
        var verdict = policy.judge(
                new NominationPolicy.Question(null, true, CERTIFICATE, RecipientKind.INDIVIDUAL, false, false));

        assertThat(verdict.reasons())
                .containsExactly(Reason.byLaw(
                        PosthumousAwards.LEGAL_SOURCE,
                        "nomination.refusal.notGivenPosthumously",
                        "Giấy khen (cá nhân)"));
    }

    private List<String> reasons(NominationPolicy.Question question) {
        return policy.judge(question).reasons().stream().map(Reason::code).toList();
    }

    private static NominationPolicy.Question question(
            CampaignStatus stage, boolean takesPart, List<String> offered, boolean alreadyThere) {
        return new NominationPolicy.Question(
                new NominationPolicy.Place(stage, takesPart, offered),
                false,
                CERTIFICATE,
                RecipientKind.INDIVIDUAL,
                true,
                alreadyThere);
    }
}
