package vn.thidua.nomination.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.campaign.CampaignView;
import vn.thidua.eligibility.EligibilityAnswer;
import vn.thidua.eligibility.EligibilityLine;
import vn.thidua.eligibility.EligibilityLine.Result;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationEligibility;
import vn.thidua.nomination.NominationView;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;
import vn.thidua.web.Texts;

/** Makes what pages show of eligibility. */
@Component
class EligibilityCards {

    private final NominationEligibility eligibility;
    private final AwardCatalogue awards;
    private final Texts texts;

    EligibilityCards(NominationEligibility eligibility, AwardCatalogue awards, Texts texts) {
        this.eligibility = eligibility;
        this.awards = awards;
        this.texts = texts;
    }

    EligibilityCard of(NominationView nomination, Actor actor) {
        return of(eligibility.of(nomination), nomination.dossier().award(), actor);
    }

    /** Of another award that could be given; nobody comes here to load rules. */
    EligibilityCard of(EligibilityAnswer answer) {
        return card(answer, null);
    }

    /** @return null while what is typed cannot be read yet */
    @Nullable
    EligibilityCard of(UUID id, NominationDraft draft, Actor actor) {
        try {
            var answer = eligibility.of(id, draft, actor);
            return of(answer, Objects.requireNonNull(draft.award()), actor);
        } catch (Refusal notReadableYet) {
            return null;
        }
    }

    /** A campaign with what cannot come of it, among the awards that it offers or, where it names none, among all. */
    WrittenIn in(@Nullable CampaignView campaign) {
        return new WrittenIn(campaign, false, campaign == null ? Map.of() : eligibility.unreachable(campaign));
    }

    /** The awards that cannot come of a campaign. */
    List<EligibilityCard.Unreachable> unreachable(WrittenIn place) {
        return place.unreachable().entrySet().stream()
                .map(one -> new EligibilityCard.Unreachable(
                        awards.get(one.getKey()).name(LocaleContextHolder.getLocale()),
                        texts.of(one.getValue().messageKey(), one.getValue().numbers()),
                        one.getValue().legalSource()))
                .toList();
    }

    /** @param award the code of the award that was asked about */
    EligibilityCard of(EligibilityAnswer answer, String award, Actor actor) {
        return card(answer, actor.isAdmin() ? "/catalogue/" + award + "/versions/new" : null);
    }

    /** @param nextVersion where the next version of the rule is loaded, absent for those who may not */
    private EligibilityCard card(EligibilityAnswer answer, @Nullable String nextVersion) {
        Set<Boolean> fine =
                answer.lines().stream().map(line -> line.result() == Result.MET).collect(Collectors.toSet());
        var findings = new ArrayList<EligibilityCard.Line>();
        var passed = new ArrayList<EligibilityCard.Line>();
        answer.checks().forEach(check -> (check.result() == Result.MET ? passed : findings).add(line(check, "")));
        var source = answer.conditions().stream()
                .findFirst()
                .map(EligibilityLine::legalSource)
                .orElse("");
        var lapse = answer.lapse();
        return new EligibilityCard(
                answer.blocks() ? "danger" : fine.contains(false) ? "warn" : "ok",
                texts.of("nomination.eligibility."
                        + (answer.blocks() ? "blocked" : fine.contains(false) ? "warned" : "passed")),
                source,
                lapse.map(texts::of).orElse(null),
                lapse.isPresent() ? nextVersion : null,
                answer.conditions().stream().map(line -> line(line, source)).toList(),
                findings,
                passed);
    }

    /** @param already the articles that have been named */
    private EligibilityCard.Line line(EligibilityLine line, String already) {
        var look = look(line);
        return new EligibilityCard.Line(
                look.kind(),
                look.icon(),
                texts.of("eligibility.result." + look.result()),
                texts.of(line.messageKey(), line.numbers()),
                line.evidence().isEmpty()
                        ? ""
                        : texts.of("nomination.eligibility.evidence", List.of(String.join(" · ", line.evidence()))),
                line.legalSource().equals(already) ? "" : line.legalSource(),
                line.parts().stream()
                        .map(part -> line(part, line.legalSource()))
                        .toList());
    }

    /** The badge of a line. */
    private record Look(String kind, @Nullable String icon, String result) {}

    private static Look look(EligibilityLine line) {
        if (!line.needed()) {
            return new Look("muted", null, "NOT_NEEDED");
        }
        return switch (line.result()) {
            case MET -> new Look("ok", "check", "MET");
            case NEEDS_TICK -> new Look("warn", "user-check", "NEEDS_TICK");
            case NOT_MET ->
                line.blocking() ? new Look("danger", "x", "NOT_MET") : new Look("warn", "alert-triangle", "WARNING");
        };
    }
}
