package vn.thidua.award.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
import vn.thidua.award.RegisterSearch;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** The register as a file. */
@Configuration(proxyBeanMethods = false)
class RegisterExport {

    @Bean
    ExportedList registerAsFile(AwardRegister register, Texts texts) {
        return ListExport.<RegisterEntry>named("register", "award.register.title")
                .column("award.register.recipient", 32, it -> it.recipient().name())
                .column(
                        "award.register.kind",
                        12,
                        it -> texts.of("award.recipientKind." + it.recipient().kind()))
                .column("award.register.position", 28, it -> it.recipient().position())
                .column("award.register.code", 14, it -> it.recipient().code())
                .column(
                        "award.register.posthumous",
                        12,
                        it -> it.recipient().posthumous() ? texts.of("award.register.posthumous") : null)
                .column("award.register.award", 36, RegisterEntry::awardName)
                .column("award.register.unit", 32, RegisterEntry::unitName)
                .column("award.register.decision", 20, it -> it.decision().number())
                .column("award.register.date", 12, it -> it.decision().date())
                .column("award.register.authority", 28, it -> it.decision().authority())
                .column("award.register.campaign", 36, RegisterEntry::campaignTitle)
                .column("award.register.periodFrom", 12, RegisterEntry::periodFrom)
                .column("award.register.periodTo", 12, RegisterEntry::periodTo)
                .column("award.register.revokedOn", 12, revoked(RegisterEntry.Revocation::on))
                .column("award.register.revokedNumber", 20, revoked(RegisterEntry.Revocation::number))
                .column("award.register.conferredOn", 12, conferred(RegisterEntry.Conferral::on))
                .column("award.register.conferredAt", 36, conferred(RegisterEntry.Conferral::event))
                .read((query, actor) -> {
                    var search = RegisterSearch.read(
                            query.get("recipient"),
                            query.get("unit"),
                            query.get("award"),
                            query.get("year"),
                            null,
                            null);
                    return cursor -> register.search(search.after(cursor, ExportedList.CHUNK));
                });
    }

    private static Function<RegisterEntry, @Nullable Object> revoked(Function<RegisterEntry.Revocation, Object> cell) {
        return it -> it.revocation() == null ? null : cell.apply(it.revocation());
    }

    private static Function<RegisterEntry, @Nullable Object> conferred(Function<RegisterEntry.Conferral, Object> cell) {
        return it -> it.conferral() == null ? null : cell.apply(it.conferral());
    }
}
