package vn.thidua.organization.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.organization.HeldDesk;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** Units as a file with who sits at their desks today: those that a search found, those below one, or all of them. */
@Component
class UnitExport implements ExportedList {

    private final UnitDirectory directory;
    private final Units units;
    private final PeopleQueries people;
    private final Texts texts;

    UnitExport(UnitDirectory directory, Units units, PeopleQueries people, Texts texts) {
        this.directory = directory;
        this.units = units;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public String title() {
        return "organization.tree.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("organization.export.unitCode", 20),
                new Column("organization.export.unit", 40),
                new Column("organization.export.above", 40),
                new Column("organization.export.echelon", 18),
                new Column("organization.export.kind", 20),
                new Column("organization.export.symbol", 14),
                new Column("organization.export.validFrom", 12),
                new Column("organization.export.validTo", 12),
                new Column("organization.export.holders", 60));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var below = query.getOrDefault("below", "").strip();
        if (!below.isEmpty()) {
            units.get(below);
            return cursor -> rows(directory.below(below, cursor, CHUNK));
        }
        var text = OrganizationController.searched(query.getOrDefault("q", ""));
        return cursor -> rows(directory.search(text, cursor, CHUNK));
    }

    private Page<List<@Nullable Object>> rows(Page<UnitDirectory.Entry> page) {
        var codes = page.items().stream().map(entry -> entry.unit().code()).toList();
        var holders = people.holders(codes);
        var above = units.byCode(page.items().stream()
                .map(entry -> entry.unit().parentCode())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet()));
        return page.map(entry ->
                row(entry.unit(), above, holders.getOrDefault(entry.unit().code(), List.of())));
    }

    private List<@Nullable Object> row(Unit unit, Map<String, Unit> above, List<HeldDesk> holders) {
        Locale locale = LocaleContextHolder.getLocale();
        var parent = unit.parentCode() == null ? null : above.get(unit.parentCode());
        return Arrays.asList(
                unit.code(),
                unit.name(locale),
                parent == null ? null : parent.name(locale),
                texts.of("organization.echelon." + unit.echelon()),
                texts.of("organization.unitKind." + unit.kind()),
                unit.symbol(),
                unit.validFrom(),
                unit.validTo(),
                holders.stream()
                        .map(held -> texts.of("shared.role." + held.desk().role()) + ": " + held.personName())
                        .collect(Collectors.joining("; ")));
    }
}
