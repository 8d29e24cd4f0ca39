package vn.thidua.paper.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.paper.PaperQueries;
import vn.thidua.paper.PaperRow;
import vn.thidua.paper.PaperSearch;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** The list of papers as a file. */
@Configuration(proxyBeanMethods = false)
class PaperExport {

    @Bean
    ExportedList papersAsFile(PaperQueries queries, Texts texts) {
        return ListExport.<PaperRow>named("papers", "paper.list.title")
                .column("paper.export.kind", 14, it -> texts.of("paper.paperKind." + it.kind()))
                .column("paper.export.subject", 50, PaperRow::subject)
                .column("paper.export.number", 20, PaperRow::number)
                .column("paper.export.signedOn", 12, PaperRow::signedOn)
                .column("paper.export.unit", 32, PaperRow::unitName)
                .column("paper.export.campaign", 36, PaperRow::campaignTitle)
                .column("paper.export.status", 14, it -> texts.of("paper.paperStatus." + it.status()))
                .column("paper.export.nominations", 12, PaperRow::nominations)
                .column("paper.export.since", 17, PaperRow::since)
                .read((query, actor) -> {
                    var search = PaperSearch.read(new PaperSearch.Sent(
                            query.get("unit"),
                            query.get("campaign"),
                            query.get("kind"),
                            query.get("status"),
                            query.get("q"),
                            null,
                            null));
                    var locale = LocaleContextHolder.getLocale();
                    return cursor -> queries.search(search.after(cursor, ExportedList.CHUNK), actor, locale);
                });
    }
}
