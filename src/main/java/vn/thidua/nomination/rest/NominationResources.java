package vn.thidua.nomination.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationStep;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.OpenMatter;
import vn.thidua.nomination.Station;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;

/** Gives nominations the names that programs want beside the codes; one look-up per kind of name for a whole page. */
@Component
class NominationResources {

    private final Units units;
    private final AwardCatalogue awards;
    private final NominationQueries nominations;
    private final Clock clock;

    NominationResources(Units units, AwardCatalogue awards, NominationQueries nominations, Clock clock) {
        this.units = units;
        this.awards = awards;
        this.nominations = nominations;
        this.clock = clock;
    }

    NominationResource whole(NominationView view) {
        return list(List.of(view), true).get(0);
    }

    /** Without reports and facts, which make a page of them heavy. */
    List<NominationResource> brief(List<NominationView> views) {
        return list(views, false);
    }

    NominationResource.Route route(List<Station> stations, List<OpenMatter> open) {
        var names = names(stations.stream().map(Station::unit).toList());
        return new NominationResource.Route(stations.stream()
                .map(station -> new NominationResource.Station(
                        named(station.unit(), names),
                        station.role().name(),
                        station.state().name(),
                        time(station.since()),
                        time(station.dueAt()),
                        time(station.endedAt()),
                        station.by(),
                        station.state() == Station.State.HERE
                                ? open.stream().map(this::matter).toList()
                                : List.of()))
                .toList());
    }

    private NominationResource.Matter matter(OpenMatter open) {
        return new NominationResource.Matter(
                open.kind(), open.about(), open.since().atZone(clock.getZone()).toOffsetDateTime(), time(open.dueAt()));
    }

    List<NominationResource.Step> history(List<NominationStep> steps) {
        var names = names(steps.stream().map(NominationStep::unit).toList());
        return steps.stream()
                .map(step -> new NominationResource.Step(
                        step.at().atZone(clock.getZone()).toOffsetDateTime(),
                        step.action(),
                        step.by(),
                        named(step.unit(), names),
                        step.from(),
                        step.to(),
                        step.reason(),
                        step.paper(),
                        step.number(),
                        step.date(),
                        step.stopped() == null ? null : step.stopped().toSeconds()))
                .toList();
    }

    private List<NominationResource> list(List<NominationView> views, boolean withContent) {
        Set<String> codes = new HashSet<>();
        views.forEach(view -> {
            codes.add(view.unit());
            if (view.holder() != null) {
                codes.add(view.holder());
            }
        });
        var names = names(codes);
        var titles = nominations.campaignTitles(
                views.stream().map(NominationView::campaignId).collect(Collectors.toSet()));
        return views.stream()
                .map(view -> resource(view, names, titles, withContent))
                .toList();
    }

    private NominationResource resource(
            NominationView view, Map<String, String> names, Map<UUID, String> titles, boolean withContent) {
        var dossier = view.dossier();
        var recipient = dossier.recipient();
        var decision = view.decision();
        var holder = view.holder();
        return new NominationResource(
                view.id(),
                view.status(),
                view.campaignId() == null
                        ? null
                        : new NominationResource.Campaign(
                                view.campaignId(), titles.getOrDefault(view.campaignId(), "")),
                named(view.unit(), names),
                new NominationResource.Named(
                        dossier.award(), awards.get(dossier.award()).name(locale())),
                dossier.type(),
                new NominationResource.Recipient(
                        recipient.kind(),
                        recipient.name(),
                        recipient.position(),
                        recipient.code(),
                        recipient.deceasedOn()),
                new NominationResource.Period(
                        dossier.period().from(), dossier.period().to()),
                holder == null ? null : named(holder, names),
                time(view.here().map(Station::dueAt).orElse(null)),
                view.paper(),
                view.reason(),
                view.legalGround(),
                decision == null
                        ? null
                        : new NominationResource.Decision(decision.number(), decision.date(), decision.authority()),
                view.clock().total(clock.instant()).toSeconds(),
                view.createdAt().atZone(clock.getZone()).toOffsetDateTime(),
                view.since().atZone(clock.getZone()).toOffsetDateTime(),
                time(view.submittedAt()),
                time(view.endedAt()),
                withContent ? dossier.achievement() : null,
                withContent ? dossier.facts() : null);
    }

    private Map<String, String> names(Collection<String> codes) {
        var names = new HashMap<String, String>();
        units.byCode(Set.copyOf(codes)).values().forEach((Unit unit) -> names.put(unit.code(), unit.name(locale())));
        return names;
    }

    private static NominationResource.Named named(String code, Map<String, String> names) {
        return new NominationResource.Named(code, names.getOrDefault(code, code));
    }

    private @Nullable OffsetDateTime time(@Nullable Instant time) {
        return time == null ? null : time.atZone(clock.getZone()).toOffsetDateTime();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
