package vn.thidua.revocation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.revocation.Revocation;
import vn.thidua.revocation.RevocationQueries;
import vn.thidua.revocation.RevocationStatus;
import vn.thidua.shared.CaseSearch;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** Cases of annulled awards as a file. */
@Configuration(proxyBeanMethods = false)
class RevocationExport {

    @Bean
    ExportedList revocationsAsFile(RevocationQueries revocations, Texts texts) {
        return ListExport.<Revocation>named("revocations", "revocation.list.title")
                .column("revocation.recipient", 32, it -> it.award().recipient())
                .column("revocation.award", 36, it -> it.award().name())
                .column("revocation.awarded", 20, it -> it.award().number())
                .column("revocation.awardedOn", 14, it -> it.award().date())
                .column("revocation.ground", 48, it -> it.ground().wording())
                .column("revocation.legalSource", 24, it -> it.ground().legalSource())
                .column("revocation.status", 22, it -> texts.of("revocation.revocationStatus." + it.status()))
                .column("revocation.proposedAt", 18, Revocation::proposedAt)
                .read((query, actor) -> {
                    var search =
                            CaseSearch.read(RevocationStatus.class, query.get("status"), query.get("q"), null, null);
                    return cursor -> revocations.search(search.after(cursor, ExportedList.CHUNK), actor);
                });
    }
}
