package vn.thidua.conferral.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralStatus;
import vn.thidua.shared.CaseSearch;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;

/** The list of events as a file. */
@Configuration(proxyBeanMethods = false)
class ConferralExport {

    @Bean
    ExportedList conferralsAsFile(ConferralQueries conferrals, ConferralPage page) {
        return ListExport.<ConferralPage.Row>named("conferrals", "conferral.list.title")
                .column("conferral.event", 50, row -> row.it().occasion().name())
                .column("conferral.heldOn", 12, row -> row.it().occasion().heldOn())
                .column("conferral.place", 36, row -> row.it().occasion().place())
                .column("conferral.unit", 36, ConferralPage.Row::unit)
                .column("conferral.occasion", 36, row -> row.it().occasion().with())
                .column("conferral.status", 22, row -> row.badge().text())
                .read((query, actor) -> {
                    var search =
                            CaseSearch.read(ConferralStatus.class, query.get("status"), query.get("q"), null, null);
                    var locale = LocaleContextHolder.getLocale();
                    return cursor ->
                            page.rows(conferrals.search(search.after(cursor, ExportedList.CHUNK), actor), locale);
                });
    }
}
