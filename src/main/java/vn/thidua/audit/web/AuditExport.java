package vn.thidua.audit.web;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.audit.AuditFilter;
import vn.thidua.audit.AuditTrail;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;

/** The audit trail as a file, for auditors. */
@Configuration(proxyBeanMethods = false)
class AuditExport {

    @Bean
    ExportedList auditAsFile(AuditTrail trail, AuditWords words, Clock clock) {
        return ListExport.<AuditLine>named("audit", "audit.list.title")
                .column("audit.export.at", 17, AuditLine::at)
                .column("audit.export.actor", 32, AuditLine::actorName)
                .column("audit.export.username", 24, AuditLine::username)
                .column("audit.export.onBehalfOf", 24, AuditLine::onBehalfOf)
                .column("audit.export.action", 32, AuditLine::action)
                .column("audit.export.case", 20, AuditLine::caseName)
                .column("audit.export.campaign", 32, AuditLine::campaignTitle)
                .column("audit.export.unit", 32, AuditLine::unitName)
                .column("audit.export.from", 18, AuditLine::from)
                .column("audit.export.to", 18, AuditLine::to)
                .column("audit.export.ground", 40, AuditLine::ground)
                .column("audit.export.address", 16, AuditLine::address)
                .column("audit.export.details", 60, it -> it.details().stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .collect(Collectors.joining("; ")))
                .read((query, actor) -> {
                    var filter = AuditFilter.read(query, clock.getZone());
                    var locale = LocaleContextHolder.getLocale();
                    return cursor -> words.lines(trail.find(filter, cursor, ExportedList.CHUNK, actor), true, locale);
                });
    }
}
