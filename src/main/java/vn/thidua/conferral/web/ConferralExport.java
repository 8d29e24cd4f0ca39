package vn.thidua.conferral.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.conferral.Conferral;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralSearch;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;

/** The list of events as a file. */
@Configuration(proxyBeanMethods = false)
class ConferralExport {

    /** An event with the name of the unit that holds it. */
    private record Row(Conferral it, @Nullable String unit) {}

    @Bean
    ExportedList conferralsAsFile(ConferralQueries queries, ConferralPage page) {
        return ListExport.<Row>named("conferrals", "conferral.list.title")
                .column("conferral.event", 50, row -> row.it().occasion().name())
                .column("conferral.heldOn", 12, row -> row.it().occasion().heldOn())
                .column("conferral.place", 36, row -> row.it().occasion().place())
                .column("conferral.unit", 36, Row::unit)
                .column("conferral.occasion", 36, row -> row.it().occasion().with())
                .column("conferral.status", 22, row -> page.text(row.it().status()))
                .read((query, actor) -> {
                    var search = ConferralSearch.read(query.get("status"), query.get("q"), null, null);
                    var locale = LocaleContextHolder.getLocale();
                    return cursor -> {
                        var found = queries.search(search.after(cursor, ExportedList.CHUNK), actor);
                        var names = page.unitNames(found.items(), locale);
                        return found.map(it -> new Row(it, names.get(it.unit())));
                    };
                });
    }
}
