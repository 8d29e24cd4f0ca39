package vn.thidua.cluster.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;

/** The clusters and where their year stands, as a file. */
@Configuration(proxyBeanMethods = false)
class ClusterExport {

    @Bean
    ExportedList clustersAsFile(ClusterDirectory clusters, YearSheets sheets) {
        return ListExport.<ClusterDirectory.Entry>named("clusters", "cluster.list.title")
                .column("cluster.name", 48, it -> it.unit().name(LocaleContextHolder.getLocale()))
                .column("cluster.members", 14, ClusterDirectory.Entry::members)
                .column(
                        "cluster.year",
                        8,
                        it -> it.latest() == null ? null : it.latest().year())
                .column(
                        "cluster.state",
                        28,
                        it -> it.latest() == null
                                ? null
                                : sheets.badge(it.latest()).text())
                .read((query, actor) -> cursor -> clusters.page(cursor, ExportedList.CHUNK));
    }
}
