package vn.thidua.nomination;

import java.util.List;
import java.util.Objects;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardKind;

/** Holds what a recipient has received before against what is asked for now. */
record ReceivedBefore(NominationView nomination, List<NomineeHistory.Received> received, AwardCatalogue awards) {

    /**
     * The decisions that rewarded the same achievement: of the same campaign, type and time. A title beside a form, and one
     * title on the way to the next, are not the same thing twice.
     */
    List<String> forTheSameAchievement(Award asked) {
        var dossier = nomination.dossier();
        return received.stream()
                .filter(one -> !one.revoked())
                .filter(one -> Objects.equals(one.campaign(), nomination.campaignId()) && one.type() == dossier.type())
                .filter(one -> !one.from().isAfter(dossier.period().to())
                        && !one.to().isBefore(dossier.period().from()))
                .filter(one -> one.award().equals(asked.code())
                        || asked.kind() == AwardKind.COMMENDATION_FORM && kindOf(one) == AwardKind.COMMENDATION_FORM)
                .map(NomineeHistory.Received::decision)
                .toList();
    }

    /** Today's initiatives that an award of this kind has been given for. */
    List<String> initiativesUsedIn(AwardKind kind) {
        var used = received.stream()
                .filter(one -> !one.revoked() && kindOf(one) == kind)
                .flatMap(one -> one.initiatives().stream())
                .map(initiative -> plain(initiative.name()))
                .toList();
        return nomination.dossier().facts().initiatives().stream()
                .map(Dossier.Initiative::name)
                .filter(name -> used.contains(plain(name)))
                .toList();
    }

    private AwardKind kindOf(NomineeHistory.Received one) {
        return awards.get(one.award()).kind();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
