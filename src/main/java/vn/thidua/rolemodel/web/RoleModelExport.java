package vn.thidua.rolemodel.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.RoleModelSearch;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;

/** The list of role models as a file. */
@Configuration(proxyBeanMethods = false)
class RoleModelExport {

    @Bean
    ExportedList roleModelsAsFile(RoleModelQueries queries, RoleModelCards cards) {
        return ListExport.<RoleModelCards.Row>named("role-models", "rolemodel.list.title")
                .column(
                        "rolemodel.name",
                        30,
                        row -> row.it().content().subject().name())
                .column("rolemodel.headline", 50, row -> row.it().content().headline())
                .column("rolemodel.story", 60, row -> row.it().content().story())
                .column("rolemodel.kind", 22, RoleModelCards.Row::kind)
                .column("rolemodel.field", 26, RoleModelCards.Row::field)
                .column("rolemodel.unit", 36, RoleModelCards.Row::unit)
                .column("rolemodel.from", 12, row -> row.it().content().from())
                .column("rolemodel.to", 12, row -> row.it().content().to())
                .column("rolemodel.status", 22, row -> row.badge().text())
                .read((query, actor) -> {
                    var narrowed = new RoleModelSearch.Sent(
                                    query.get("kind"),
                                    query.get("field"),
                                    query.get("year"),
                                    query.get("status"),
                                    query.get("unit"),
                                    query.get("campaign"),
                                    query.get("q"),
                                    null,
                                    null)
                            .read();
                    return cursor -> cards.rows(queries.search(narrowed.from(cursor, ExportedList.CHUNK), actor));
                });
    }
}
