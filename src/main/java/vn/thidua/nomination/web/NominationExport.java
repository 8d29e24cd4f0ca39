package vn.thidua.nomination.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationSearch;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** The list of nominations as a file. */
@Component
class NominationExport implements ExportedList {

    private final NominationQueries queries;
    private final NominationLines lines;
    private final AwardCatalogue awards;
    private final Texts texts;

    NominationExport(NominationQueries queries, NominationLines lines, AwardCatalogue awards, Texts texts) {
        this.queries = queries;
        this.lines = lines;
        this.awards = awards;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public String title() {
        return "nomination.list.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("nomination.export.recipient", 32),
                new Column("nomination.export.kind", 12),
                new Column("nomination.export.position", 28),
                new Column("nomination.export.code", 14),
                new Column("nomination.export.award", 36),
                new Column("nomination.export.type", 16),
                new Column("nomination.export.unit", 32),
                new Column("nomination.export.campaign", 36),
                new Column("nomination.export.status", 22),
                new Column("nomination.export.holder", 32),
                new Column("nomination.export.dueAt", 17),
                new Column("nomination.export.since", 17),
                new Column("nomination.export.submittedAt", 17),
                new Column("nomination.export.endedAt", 17));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var sent = new NominationSearch.Sent(
                query.get("campaign"),
                query.get("unit"),
                query.get("award"),
                query.get("status"),
                query.get("q"),
                query.get("at"),
                null,
                null);
        var search = NominationSearch.read(sent);
        return cursor -> rows(queries.search(search.after(cursor, CHUNK), actor));
    }

    private Page<List<@Nullable Object>> rows(Page<NominationView> page) {
        var codes = new HashSet<String>();
        page.items().forEach(view -> {
            codes.add(view.unit());
            var holder = view.holder();
            if (holder != null) {
                codes.add(holder);
            }
        });
        var names = lines.names(codes);
        var titles = queries.campaignTitles(
                page.items().stream().map(NominationView::campaignId).collect(Collectors.toSet()));
        return page.map(view -> row(view, names, titles));
    }

    private List<@Nullable Object> row(NominationView view, Map<String, String> names, Map<UUID, String> titles) {
        var dossier = view.dossier();
        var recipient = dossier.recipient();
        var holder = view.holder();
        return Arrays.asList(
                recipient.name(),
                texts.of("award.recipientKind." + recipient.kind()),
                recipient.position(),
                recipient.code(),
                awards.get(dossier.award()).name(LocaleContextHolder.getLocale()),
                texts.of("nomination.nominationType." + dossier.type()),
                names.getOrDefault(view.unit(), view.unit()),
                view.campaignId() == null ? null : titles.get(view.campaignId()),
                texts.of("nomination.nominationStatus." + view.status()),
                holder == null ? null : names.getOrDefault(holder, holder),
                view.clock().since() == null ? view.here().map(Station::dueAt).orElse(null) : null,
                view.since(),
                view.submittedAt(),
                view.endedAt());
    }
}
