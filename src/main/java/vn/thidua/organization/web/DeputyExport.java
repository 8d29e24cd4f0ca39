package vn.thidua.organization.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.organization.DeputyQueries;
import vn.thidua.organization.DeputyQueries.Scope;
import vn.thidua.organization.Deputyship;
import vn.thidua.shared.QueryParameters;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** Deputies as a file: the person's own, everybody's for those who see everything. */
@Configuration(proxyBeanMethods = false)
class DeputyExport {

    @Bean
    ExportedList deputiesAsFile(DeputyQueries deputies, Texts texts) {
        return ListExport.<Deputyship>named("deputies", "organization.deputy.title")
                .column("organization.deputy.column.holder", 32, it -> it.holder()
                        .name())
                .column("organization.deputy.column.holderTitle", 24, it -> it.holder()
                        .title())
                .column("organization.deputy.column.deputy", 32, it -> it.deputy()
                        .name())
                .column("organization.deputy.column.deputyTitle", 24, it -> it.deputy()
                        .title())
                .column("organization.deputy.column.desk", 28, it -> it.desk().toString())
                .column("organization.deputy.form", 10, it -> it.form().mark())
                .column(
                        "organization.deputy.acts",
                        40,
                        it -> texts.of("organization.deputy.actsLine", List.of(it.acts())))
                .column("organization.deputy.basis", 28, Deputyship::basis)
                .column("organization.deputy.from", 12, Deputyship::from)
                .column("organization.deputy.to", 12, Deputyship::to)
                .column("organization.person.state", 16, it -> texts.of("organization.deputy.state." + it.state()))
                .read((query, actor) -> {
                    var asked = QueryParameters.constant("scope", Scope.class, query.get("scope"));
                    var usual = actor.seesEverything() ? Scope.ALL : Scope.MINE;
                    var scope = asked == null ? usual : asked;
                    return cursor -> deputies.list(scope, cursor, ExportedList.CHUNK, actor);
                });
    }
}
