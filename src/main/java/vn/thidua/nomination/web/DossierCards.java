package vn.thidua.nomination.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRules;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.nomination.NominationFiles;
import vn.thidua.nomination.NominationMatters;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationRoutes;
import vn.thidua.nomination.NominationStep;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Opinions;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Fmt;
import vn.thidua.web.Texts;

/** Makes the card that the nomination's page and its tasks show. */
@Component
public class DossierCards {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final NominationQueries nominations;
    private final NominationRoutes routes;
    private final NominationMatters matters;
    private final NominationFiles files;
    private final CampaignQueries campaigns;
    private final AwardCatalogue awards;
    private final AwardRules rules;
    private final Units units;
    private final StationLines lines;
    private final FactSentences facts;
    private final AppraisalCards appraisals;
    private final ObjectProvider<Opinions> opinions;
    private final Texts texts;
    private final Fmt fmt;
    private final Clock clock;

    DossierCards(
            NominationQueries nominations,
            NominationRoutes routes,
            NominationMatters matters,
            NominationFiles files,
            CampaignQueries campaigns,
            AwardCatalogue awards,
            AwardRules rules,
            Units units,
            StationLines lines,
            FactSentences facts,
            AppraisalCards appraisals,
            ObjectProvider<Opinions> opinions,
            Texts texts,
            Fmt fmt,
            Clock clock) {
        this.nominations = nominations;
        this.routes = routes;
        this.matters = matters;
        this.files = files;
        this.campaigns = campaigns;
        this.awards = awards;
        this.rules = rules;
        this.units = units;
        this.lines = lines;
        this.facts = facts;
        this.appraisals = appraisals;
        this.opinions = opinions;
        this.texts = texts;
        this.fmt = fmt;
        this.clock = clock;
    }

    /** The card of a nomination the reader may see. */
    public DossierCard of(NominationView view) {
        return card(view, appraisals.of(view));
    }

    /** The same for whoever appraises it, with the lower awards that could be proposed. */
    public DossierCard forAppraisal(NominationView view) {
        return card(view, appraisals.withChoices(view));
    }

    private DossierCard card(NominationView view, AppraisalCard appraisal) {
        var stations = routes.of(view);
        var history = nominations.history(view.id());
        Set<String> codes = new HashSet<>(Set.of(view.unit()));
        stations.forEach(station -> codes.add(station.unit()));
        history.forEach(step -> codes.add(step.unit()));
        Map<String, String> names = units.byCode(codes).values().stream()
                .collect(Collectors.toMap(Unit::code, unit -> unit.name(LocaleContextHolder.getLocale())));
        var award = awards.get(view.dossier().award());
        return new DossierCard(
                view,
                view.campaignId() == null
                        ? null
                        : campaigns.get(view.campaignId()).title(),
                names.getOrDefault(view.unit(), view.unit()),
                award.name(LocaleContextHolder.getLocale()),
                award.legalSource(),
                lines.badge(view, names),
                lines.of(view, stations, names, appraisal, matters.of(view)),
                about(view, award, names),
                facts.stated(view.dossier()),
                view.dossier().facts().holds().stream()
                        .map(row -> Stream.of(row.reason(), fmt.date(row.since()), fmt.date(row.until()))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")))
                        .toList(),
                files.of(view.id()),
                stopped(view.clock().total(clock.instant())),
                view.wasSubmitted() && (!view.status().isEnded() || anybodySaid(view.id())),
                appraisal,
                history.stream().map(this::line).toList());
    }

    private boolean anybodySaid(UUID nomination) {
        return opinions.orderedStream().anyMatch(asked -> asked.areThere(nomination));
    }

    private List<DossierCard.Fact> about(NominationView view, Award award, Map<String, String> names) {
        var dossier = view.dossier();
        var recipient = dossier.recipient();
        return Stream.of(
                        fact("nomination.recipient", recipient.name()),
                        fact("nomination.recipientKind", text("award.recipientKind." + recipient.kind())),
                        fact("nomination.position", recipient.position()),
                        fact("nomination.recipientCode", recipient.code()),
                        fact(
                                "nomination.deceasedOn",
                                recipient.deceasedOn() == null ? null : fmt.date(recipient.deceasedOn())),
                        fact("nomination.unit", names.getOrDefault(view.unit(), view.unit())),
                        fact("nomination.award", award.name(LocaleContextHolder.getLocale())),
                        fact("nomination.type", text("nomination.nominationType." + dossier.type())),
                        fact(
                                "nomination.period",
                                fmt.date(dossier.period().from()) + " – "
                                        + fmt.date(dossier.period().to())),
                        fact("nomination.legalSource", award.legalSource()),
                        fact("nomination.rules", rules(view)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** By the rules of which day it is judged, and whether they are up to date. */
    private String rules(NominationView view) {
        var kept = view.rules();
        var day = kept == null ? LocalDate.now(clock) : kept.receivedOn();
        var rule = kept == null ? rules.on(view.dossier().award(), view.unit(), day) : rules.pinned(kept.versions());
        var said = text(kept == null ? "nomination.rules.today" : "nomination.rules.kept", fmt.date(day));
        return rule.hasLapsed(day) ? said + "\n" + text("nomination.rules.lapsed", fmt.date(rule.validTo())) : said;
    }

    private DossierCard.HistoryLine line(NominationStep step) {
        var said = new StringBuilder(text("nomination.action." + step.action()));
        if (step.number() != null) {
            said.append(" · ").append(text("nomination.history.number", step.number(), fmt.date(step.date())));
        }
        var stood = step.stopped() == null ? null : stopped(step.stopped());
        if (stood != null) {
            said.append(" · ").append(stood);
        }
        return new DossierCard.HistoryLine(step.at(), said.toString(), step.by(), step.reason(), step.paper());
    }

    private @Nullable String stopped(Duration time) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) {
            return null;
        }
        if (time.compareTo(DAY) >= 0) {
            return text("nomination.stopped.days", time.toDays());
        }
        return time.compareTo(HOUR) >= 0
                ? text("nomination.stopped.hours", time.toHours())
                : text("nomination.stopped.minutes", time.toMinutes());
    }

    private DossierCard.@Nullable Fact fact(String key, @Nullable String value) {
        return value == null ? null : new DossierCard.Fact(text(key), value);
    }

    private String text(String key, Object... args) {
        return texts.of(key, List.of(args));
    }
}
