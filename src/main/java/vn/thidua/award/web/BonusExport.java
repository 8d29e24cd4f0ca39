package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.award.BonusDecision;
import vn.thidua.award.BonusSearch;
import vn.thidua.award.Bonuses;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;

/** What the funds pay, decision by decision, as a file. */
@Configuration(proxyBeanMethods = false)
class BonusExport {

    @Bean
    ExportedList bonusesAsFile(Bonuses bonuses, Clock clock) {
        return ListExport.<BonusDecision>named("bonuses", "award.bonuses.title")
                .column("award.register.decision", 20, BonusDecision::number)
                .column("award.register.date", 12, BonusDecision::date)
                .column("award.register.authority", 36, BonusDecision::authority)
                .column("award.bonuses.payer", 36, BonusDecision::payerName)
                .column("award.bonuses.awards", 12, BonusDecision::awards)
                .column("award.bonuses.unpaidColumn", 14, BonusDecision::unpaid)
                .column("award.bonuses.amount", 18, BonusDecision::amount)
                .read((query, actor) -> {
                    var search = BonusSearch.read(
                            query.get("year"),
                            query.get("unit"),
                            null,
                            null,
                            LocalDate.now(clock).getYear());
                    return cursor -> bonuses.decisions(
                            new BonusSearch(search.year(), search.unit(), cursor, ExportedList.CHUNK));
                });
    }
}
