package vn.thidua.nomination;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Award;
import vn.thidua.award.PosthumousAwards;
import vn.thidua.award.RecipientKind;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.shared.Reason;
import vn.thidua.shared.Verdict;

/** Who may be nominated by whom for what: every rule is asked, so that a person hears all the reasons at once. */
final class NominationPolicy {

    /**
     * What the rules look at.
     *
     * @param place the campaign it comes of, absent for merit outside of every campaign
     * @param givenOutside whether the award can be given for such merit
     * @param award the award asked for
     * @param recipient for whom
     * @param givenPosthumously whether the award can be given to this recipient, who may have died
     * @param alreadyThere whether the recipient has been nominated for this award in this campaign or, outside of
     *     campaigns, for some of the same days, or has received it
     */
    record Question(
            @Nullable Place place,
            boolean givenOutside,
            Award award,
            RecipientKind recipient,
            boolean givenPosthumously,
            boolean alreadyThere) {}

    /**
     * The campaign as it concerns the nominating unit.
     *
     * @param stage where the campaign stands
     * @param takesPart whether the unit takes part or lies below one that does
     * @param offered the codes of the awards that the campaign's plan lists; none means any
     */
    record Place(CampaignStatus stage, boolean takesPart, List<String> offered) {}

    /** The article of the rule that one achievement gets one award. */
    static final String ONE_ACHIEVEMENT = "Luật 06/2022/QH15 Đ5.2.c";

    private static final List<Function<Question, Verdict>> RULES = List.of(
            NominationPolicy::campaignTakesNominations,
            NominationPolicy::unitTakesPart,
            NominationPolicy::campaignOffersTheAward,
            NominationPolicy::awardIsGivenAdHoc,
            NominationPolicy::awardIsForThisKindOfRecipient,
            NominationPolicy::awardIsGivenPosthumously,
            NominationPolicy::oneAchievementOneAward);

    Verdict judge(Question question) {
        return RULES.stream().map(rule -> rule.apply(question)).reduce(Verdict.ok(), Verdict::and);
    }

    private static Verdict campaignTakesNominations(Question question) {
        return question.place() == null || question.place().stage().takesNominations()
                ? Verdict.ok()
                : Verdict.no("nomination.refusal.campaignTakesNone");
    }

    private static Verdict unitTakesPart(Question question) {
        return question.place() == null || question.place().takesPart()
                ? Verdict.ok()
                : Verdict.no("nomination.refusal.unitDoesNotTakePart");
    }

    private static Verdict campaignOffersTheAward(Question question) {
        return question.place() == null
                        || question.place().offered().isEmpty()
                        || question.place().offered().contains(question.award().code())
                ? Verdict.ok()
                : Verdict.no(
                        "nomination.refusal.awardNotOffered", question.award().nameVi());
    }

    private static Verdict awardIsGivenAdHoc(Question question) {
        var award = question.award();
        return question.place() != null || question.givenOutside()
                ? Verdict.ok()
                : Verdict.no(Reason.byLaw(award.legalSource(), "nomination.refusal.notGivenAdHoc", award.nameVi()));
    }

    private static Verdict awardIsForThisKindOfRecipient(Question question) {
        var award = question.award();
        return award.recipientKind() == question.recipient()
                ? Verdict.ok()
                : Verdict.no(
                        Reason.byLaw(award.legalSource(), "nomination.refusal.otherRecipientKind", award.nameVi()));
    }

    private static Verdict awardIsGivenPosthumously(Question question) {
        return question.givenPosthumously()
                ? Verdict.ok()
                : Verdict.no(Reason.byLaw(
                        PosthumousAwards.LEGAL_SOURCE,
                        "nomination.refusal.notGivenPosthumously",
                        question.award().nameVi()));
    }

    private static Verdict oneAchievementOneAward(Question question) {
        return question.alreadyThere()
                ? Verdict.no(Reason.byLaw(ONE_ACHIEVEMENT, "nomination.refusal.alreadyNominated"))
                : Verdict.ok();
    }
}
