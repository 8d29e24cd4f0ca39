package vn.thidua.consultation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.consultation.Clearance;
import vn.thidua.consultation.ClearanceQueries;
import vn.thidua.consultation.PublicNotice;
import vn.thidua.consultation.PublicNoticeQueries;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** Lists of violations that were asked for, and public notices, as files. */
@Configuration(proxyBeanMethods = false)
class ConsultationExports {

    @Bean
    ExportedList clearancesAsFile(ClearanceQueries clearances, Texts texts) {
        return ListExport.<Clearance>named("clearances", "consultation.clearances.title")
                .column("consultation.clearance.body", 36, Clearance::body)
                .column("consultation.clearance.year", 8, Clearance::year)
                .column("consultation.clearance.unit", 36, Clearance::unit)
                .column("consultation.notice.state", 18, it -> texts.of("consultation.clearanceStatus." + it.status()))
                .column("consultation.clearance.dueOn", 14, Clearance::dueOn)
                .column("consultation.clearance.askedBy", 28, Clearance::askedBy)
                .column("consultation.clearance.askedAt", 18, Clearance::askedAt)
                .column("consultation.clearance.endedAt", 18, Clearance::endedAt)
                .read((query, actor) -> cursor -> clearances.page(cursor, ExportedList.CHUNK, actor));
    }

    @Bean
    ExportedList publicNoticesAsFile(PublicNoticeQueries notices, NoticeCards cards) {
        return ListExport.<PublicNotice>named("public-notices", "consultation.notices.title")
                .column("consultation.notice.title", 48, PublicNotice::title)
                .column("consultation.notice.place", 36, PublicNotice::place)
                .column("consultation.notice.publishedOn", 14, PublicNotice::publishedOn)
                .column("consultation.notice.endsAt", 18, PublicNotice::endsAt)
                .column("consultation.notice.state", 18, it -> cards.badge(it).text())
                .column("consultation.notice.nominations", 12, it -> it.lines().size())
                .read((query, actor) -> cursor -> notices.page(cursor, ExportedList.CHUNK));
    }
}
