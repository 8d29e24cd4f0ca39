package vn.thidua.council.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.SessionQueries;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** The sessions a person may know of as a file. */
@Configuration(proxyBeanMethods = false)
class SessionExport {

    @Bean
    ExportedList sessionsAsFile(SessionQueries sessions, Texts texts) {
        return ListExport.<CouncilSession>named("council-sessions", "council.list.title")
                .column("council.session", 48, CouncilSession::title)
                .column("council.session.heldOn", 14, CouncilSession::heldOn)
                .column("council.session.place", 28, CouncilSession::place)
                .column("council.session.state", 20, it -> texts.of("council.sessionStatus." + it.status()))
                .column(
                        "council.session.minutesNumber",
                        18,
                        it -> it.signature() == null ? null : it.signature().number())
                .column("council.session.convenedAt", 18, CouncilSession::convenedAt)
                .column("council.session.closedAt", 18, CouncilSession::closedAt)
                .read((query, actor) -> cursor -> sessions.page(cursor, ExportedList.CHUNK, actor));
    }
}
