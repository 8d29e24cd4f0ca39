package vn.thidua.organization.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.organization.PeopleFilter;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.organization.PeopleQueries.PersonView;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Page;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** Accounts with the desks of today as a file, for administrators and auditors. */
@Component
class PeopleExport implements ExportedList {

    private final PeopleQueries people;
    private final Units units;
    private final Texts texts;

    PeopleExport(PeopleQueries people, Units units, Texts texts) {
        this.people = people;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String title() {
        return "organization.people.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("organization.export.username", 24),
                new Column("organization.export.displayName", 32),
                new Column("organization.export.code", 14),
                new Column("organization.export.desks", 60),
                new Column("organization.export.enabled", 12));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var filter = PeopleFilter.read(query.get("q"), query.get("role"), query.get("unit"));
        return cursor -> rows(people.list(filter, cursor, CHUNK, actor));
    }

    private Page<List<@Nullable Object>> rows(Page<PersonView> page) {
        var names = units.byCode(page.items().stream()
                .flatMap(view -> view.desks().stream())
                .map(held -> held.desk().unit())
                .collect(Collectors.toSet()));
        return page.map(view -> row(view, names));
    }

    private List<@Nullable Object> row(PersonView view, Map<String, Unit> names) {
        var person = view.person();
        return Arrays.asList(
                person.username(),
                person.displayName(),
                person.code(),
                view.desks().stream().map(held -> desk(held.desk(), names)).collect(Collectors.joining("; ")),
                texts.of("organization.export.enabled." + person.enabled()));
    }

    private String desk(Desk desk, Map<String, Unit> names) {
        var role = texts.of("shared.role." + desk.role());
        var unit = names.get(desk.unit());
        return unit == null ? role : role + " – " + unit.name(LocaleContextHolder.getLocale());
    }
}
