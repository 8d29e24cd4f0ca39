package vn.thidua.nomination.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.VoteRule;
import vn.thidua.council.CouncilResult;
import vn.thidua.nomination.DossierChanges;
import vn.thidua.nomination.HoldKind;
import vn.thidua.nomination.Lowering;
import vn.thidua.nomination.NominationCouncils;
import vn.thidua.nomination.NominationHolds;
import vn.thidua.nomination.NominationLowering;
import vn.thidua.nomination.NominationReturns;
import vn.thidua.nomination.NominationStatus;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.DeskNames;
import vn.thidua.web.Fmt;
import vn.thidua.web.Texts;

/** Puts what the appraisal desk did into words. */
@Component
class AppraisalCards {

    private static final int HUNDRED = 100;

    private final NominationHolds holds;
    private final NominationReturns returns;
    private final NominationLowering lowering;
    private final NominationCouncils councils;
    private final EligibilityCards eligibility;
    private final FactSentences facts;
    private final Units units;
    private final DeskNames desks;
    private final Texts texts;
    private final Fmt fmt;

    AppraisalCards(
            NominationHolds holds,
            NominationReturns returns,
            NominationLowering lowering,
            NominationCouncils councils,
            EligibilityCards eligibility,
            FactSentences facts,
            Units units,
            DeskNames desks,
            Texts texts,
            Fmt fmt) {
        this.holds = holds;
        this.returns = returns;
        this.lowering = lowering;
        this.councils = councils;
        this.eligibility = eligibility;
        this.facts = facts;
        this.units = units;
        this.desks = desks;
        this.texts = texts;
        this.fmt = fmt;
    }

    AppraisalCard of(NominationView view) {
        if (!view.wasSubmitted()) {
            return new AppraisalCard(null, null, null, List.of(), null, List.of());
        }
        return new AppraisalCard(
                view.status() == NominationStatus.ON_HOLD ? hold(view) : null,
                returns.changes(view).map(this::changes).orElse(null),
                lowering.of(view.id()).stream()
                        .findFirst()
                        .map(it -> line(view, it))
                        .orElse(null),
                votes(councils.resultsOf(view.id())),
                view.status() == NominationStatus.IN_COUNCIL ? asked(councils.ruleOf(view)) : null,
                List.of());
    }

    /** The same for whoever may propose a lower award. */
    AppraisalCard withChoices(NominationView view) {
        var card = of(view);
        return new AppraisalCard(
                card.hold(),
                card.changes(),
                card.lowering(),
                card.votes(),
                card.asked(),
                lowering.choices(view).entrySet().stream()
                        .map(choice -> new AppraisalCard.LowerChoice(
                                facts.award(choice.getKey().code()), eligibility.of(choice.getValue())))
                        .toList());
    }

    private AppraisalCard.@Nullable HoldLine hold(NominationView view) {
        return holds.current(view.id())
                .map(hold -> new AppraisalCard.HoldLine(
                        text(HoldKind.LABEL + hold.kind()),
                        hold.reason(),
                        desks.name(hold.desk()),
                        hold.by(),
                        hold.since()))
                .orElse(null);
    }

    private AppraisalCard.Changes changes(DossierChanges changes) {
        var lines = new ArrayList<AppraisalCard.Change>();
        for (var part : changes.changed()) {
            var before = facts.said(part, changes.before());
            var after = facts.said(part, changes.after());
            lines.add(new AppraisalCard.Change(
                    facts.label(part),
                    before.stream().filter(line -> !after.contains(line)).toList(),
                    after.stream().filter(line -> !before.contains(line)).toList()));
        }
        if (!changes.filesAdded().isEmpty() || changes.filesRemoved() > 0) {
            lines.add(new AppraisalCard.Change(
                    text("nomination.files"),
                    changes.filesRemoved() == 0
                            ? List.of()
                            : List.of(text("nomination.changes.filesRemoved", changes.filesRemoved())),
                    changes.filesAdded().isEmpty()
                            ? List.of()
                            : List.of(text(
                                    "nomination.changes.filesAdded",
                                    changes.filesAdded().size()))));
        }
        return new AppraisalCard.Changes(changes.reason(), changes.returnedAt(), changes.resubmittedAt(), lines);
    }

    private AppraisalCard.LoweringLine line(NominationView view, Lowering proposal) {
        var state = proposal.accepted() == null ? "OPEN" : proposal.accepted() ? "ACCEPTED" : "REFUSED";
        return new AppraisalCard.LoweringLine(
                facts.award(proposal.from()),
                facts.award(proposal.to()),
                proposal.reason(),
                proposal.by(),
                text("nomination.lowering." + state),
                proposal.answer(),
                proposal.accepted() == null
                        ? lowering.eligibility(view, proposal)
                                .map(eligibility::of)
                                .orElse(null)
                        : null);
    }

    private List<AppraisalCard.Vote> votes(List<CouncilResult> results) {
        if (results.isEmpty()) {
            return List.of();
        }
        Map<String, Unit> byCode = units.byCode(
                results.stream().map(CouncilResult::unit).distinct().toList());
        var locale = org.springframework.context.i18n.LocaleContextHolder.getLocale();
        return results.stream()
                .map(result -> new AppraisalCard.Vote(
                        byCode.get(result.unit()).name(locale),
                        fmt.date(result.heldOn()),
                        sentence(result),
                        result.carried(),
                        counted(result),
                        result.rule().legalSource(),
                        result.minutes() == null ? null : "/attachments/" + result.minutes()))
                .toList();
    }

    /** Whether it carried, with the numbers. */
    String sentence(CouncilResult result) {
        return text(
                NominationCouncils.sentenceOf(result),
                result.ballot().inFavour(),
                result.ballot().members(),
                result.tally().percent(),
                result.tally().votesNeeded());
    }

    private String counted(CouncilResult result) {
        var ballot = result.ballot();
        return text(
                "nomination.council.counted",
                ballot.present(),
                ballot.writtenOpinions(),
                ballot.silent(),
                ballot.against(),
                ballot.abstentions());
    }

    private String asked(VoteRule rule) {
        var asked = text(
                rule.thresholdExclusive() ? "nomination.council.askedMoreThan" : "nomination.council.asked",
                percent(rule.threshold()),
                percent(rule.quorum()),
                rule.legalSource());
        return rule.secret() ? asked + " " + text("nomination.council.secret") : asked;
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(HUNDRED))
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
