package vn.thidua.notification.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.notification.NoticeLists;
import vn.thidua.notification.NoticeRow;
import vn.thidua.notification.NoticeWords;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;

/** One's own notices as a file. */
@Configuration(proxyBeanMethods = false)
class NoticeExport {

    @Bean
    ExportedList noticesAsFile(NoticeLists notices, NoticeWords words) {
        return ListExport.<NoticeRow>named("notices", "notification.title")
                .column("notification.export.at", 18, NoticeRow::createdAt)
                .column("notification.export.said", 80, words::sentence)
                .column("notification.export.about", 60, it -> String.join("; ", words.about(it)))
                .column("notification.export.readAt", 18, NoticeRow::readAt)
                .read((query, actor) -> {
                    var unread = Boolean.parseBoolean(query.get("unread"));
                    return cursor -> notices.list(actor, unread, NoticeLists.LARGEST_PAGE, cursor);
                });
    }
}
