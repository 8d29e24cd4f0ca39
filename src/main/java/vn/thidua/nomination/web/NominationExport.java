package vn.thidua.nomination.web;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.nomination.Dossier;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationSearch;
import vn.thidua.nomination.NominationView;
import vn.thidua.nomination.Station;
import vn.thidua.shared.Page;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** The list of nominations as a file. */
@Configuration(proxyBeanMethods = false)
class NominationExport {

    /** A nomination with the names of its units and of its campaign. */
    private record Row(NominationView it, Map<String, String> names, Map<UUID, String> titles) {

        @Nullable
        String name(@Nullable String unit) {
            return unit == null ? null : names.getOrDefault(unit, unit);
        }
    }

    @Bean
    ExportedList nominationsAsFile(
            NominationQueries queries, NominationLines lines, AwardCatalogue awards, Texts texts) {
        return ListExport.<Row>named("nominations", "nomination.list.title")
                .column("nomination.export.recipient", 32, row -> recipient(row).name())
                .column(
                        "nomination.export.kind",
                        12,
                        row -> texts.of("award.recipientKind." + recipient(row).kind()))
                .column("nomination.export.position", 28, row -> recipient(row).position())
                .column("nomination.export.code", 14, row -> recipient(row).code())
                .column("nomination.export.award", 36, row -> awards.get(
                                row.it().dossier().award())
                        .name(LocaleContextHolder.getLocale()))
                .column(
                        "nomination.export.type",
                        16,
                        row -> texts.of("nomination.nominationType."
                                + row.it().dossier().type()))
                .column("nomination.export.unit", 32, row -> row.name(row.it().unit()))
                .column(
                        "nomination.export.campaign",
                        36,
                        row -> row.it().campaignId() == null
                                ? null
                                : row.titles().get(row.it().campaignId()))
                .column(
                        "nomination.export.status",
                        22,
                        row -> texts.of(
                                "nomination.nominationStatus." + row.it().status()))
                .column("nomination.export.holder", 32, row -> row.name(row.it().holder()))
                .column("nomination.export.dueAt", 17, NominationExport::dueAt)
                .column("nomination.export.since", 17, row -> row.it().since())
                .column("nomination.export.submittedAt", 17, row -> row.it().submittedAt())
                .column("nomination.export.endedAt", 17, row -> row.it().endedAt())
                .read((query, actor) -> {
                    var search = NominationSearch.read(new NominationSearch.Sent(
                            query.get("campaign"),
                            query.get("type"),
                            query.get("unit"),
                            query.get("award"),
                            query.get("status"),
                            query.get("q"),
                            query.get("at"),
                            null,
                            null));
                    return cursor ->
                            named(queries.search(search.after(cursor, ExportedList.CHUNK), actor), queries, lines);
                });
    }

    private static Page<Row> named(Page<NominationView> page, NominationQueries queries, NominationLines lines) {
        var units = page.items().stream()
                .flatMap(it -> Stream.of(it.unit(), it.holder()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = lines.names(units);
        var titles = queries.campaignTitles(
                page.items().stream().map(NominationView::campaignId).collect(Collectors.toSet()));
        return page.map(it -> new Row(it, names, titles));
    }

    private static Dossier.Recipient recipient(Row row) {
        return row.it().dossier().recipient();
    }

    private static @Nullable Instant dueAt(Row row) {
        var it = row.it();
        return it.clock().since() == null ? it.here().map(Station::dueAt).orElse(null) : null;
    }
}
