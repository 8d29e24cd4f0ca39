package vn.thidua.organization.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.organization.HeldDesk;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.Units;
import vn.thidua.shared.Page;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** Units as a file with who sits at their desks today: those that a search found, those below one, or all of them. */
@Configuration(proxyBeanMethods = false)
class UnitExport {

    /** A unit with the one above it and with who sits at its desks. */
    private record Row(Unit it, @Nullable Unit above, List<HeldDesk> holders) {}

    @Bean
    ExportedList unitsAsFile(UnitDirectory directory, Units units, PeopleQueries people, Texts texts) {
        return ListExport.<Row>named("units", "organization.tree.title")
                .column("organization.export.unitCode", 20, row -> row.it().code())
                .column("organization.export.unit", 40, row -> row.it().name(locale()))
                .column(
                        "organization.export.above",
                        40,
                        row -> row.above() == null ? null : row.above().name(locale()))
                .column(
                        "organization.export.echelon",
                        18,
                        row -> texts.of("organization.echelon." + row.it().echelon()))
                .column(
                        "organization.export.kind",
                        20,
                        row -> texts.of("organization.unitKind." + row.it().kind()))
                .column("organization.export.symbol", 14, row -> row.it().symbol())
                .column("organization.export.validFrom", 12, row -> row.it().validFrom())
                .column("organization.export.validTo", 12, row -> row.it().validTo())
                .column("organization.export.holders", 60, row -> row.holders().stream()
                        .map(held -> texts.of("shared.role." + held.desk().role()) + ": " + held.personName())
                        .collect(Collectors.joining("; ")))
                .read((query, actor) -> {
                    var below = query.getOrDefault("below", "").strip();
                    if (!below.isEmpty()) {
                        units.get(below);
                        return cursor -> rows(directory.below(below, cursor, ExportedList.CHUNK), units, people);
                    }
                    var text = OrganizationController.searched(query.getOrDefault("q", ""));
                    return cursor -> rows(directory.search(text, cursor, ExportedList.CHUNK), units, people);
                });
    }

    private static Page<Row> rows(Page<UnitDirectory.Entry> page, Units units, PeopleQueries people) {
        var holders = people.holders(
                page.items().stream().map(entry -> entry.unit().code()).toList());
        var above = units.byCode(page.items().stream()
                .map(entry -> entry.unit().parentCode())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(UnitDirectory.Entry::unit)
                .map(unit -> new Row(
                        unit,
                        unit.parentCode() == null ? null : above.get(unit.parentCode()),
                        holders.getOrDefault(unit.code(), List.of())));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
