package vn.thidua.organization.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.organization.PeopleFilter;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.organization.PeopleQueries.PersonView;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Page;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** Accounts with the desks of today as a file, for administrators and auditors. */
@Configuration(proxyBeanMethods = false)
class PeopleExport {

    /** A person with the units of the desks held. */
    private record Row(PersonView it, Map<String, Unit> units) {}

    @Bean
    ExportedList peopleAsFile(PeopleQueries people, Units units, Texts texts) {
        return ListExport.<Row>named("people", "organization.people.title")
                .column("organization.export.username", 24, row -> row.it()
                        .person()
                        .username())
                .column("organization.export.displayName", 32, row -> row.it()
                        .person()
                        .displayName())
                .column("organization.export.code", 14, row -> row.it().person().code())
                .column("organization.export.desks", 60, row -> row.it().desks().stream()
                        .map(held -> desk(held.desk(), row.units(), texts))
                        .collect(Collectors.joining("; ")))
                .column(
                        "organization.export.enabled",
                        12,
                        row -> texts.of("organization.export.enabled."
                                + row.it().person().enabled()))
                .read((query, actor) -> {
                    var filter = PeopleFilter.read(query.get("q"), query.get("role"), query.get("unit"));
                    return cursor -> withUnits(people.list(filter, cursor, ExportedList.CHUNK, actor), units);
                });
    }

    private static Page<Row> withUnits(Page<PersonView> page, Units units) {
        var held = units.byCode(page.items().stream()
                .flatMap(view -> view.desks().stream())
                .map(each -> each.desk().unit())
                .collect(Collectors.toSet()));
        return page.map(view -> new Row(view, held));
    }

    private static String desk(Desk desk, Map<String, Unit> units, Texts texts) {
        var role = texts.of("shared.role." + desk.role());
        var unit = units.get(desk.unit());
        return unit == null ? role : role + " – " + unit.name(LocaleContextHolder.getLocale());
    }
}
