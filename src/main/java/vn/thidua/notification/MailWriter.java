package vn.thidua.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a mail into the words of its reader's language, as text and as HTML. */
@Component
class MailWriter {

    /** A mail is there to be read; the rest is told by its number. */
    private static final int MOST = 50;

    private final NoticeRepository notices;
    private final NoticeWords words;
    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final String base;
    private final String from;

    MailWriter(
            NoticeRepository notices,
            NoticeWords words,
            MessageSource messages,
            ITemplateEngine templates,
            @Value("${thidua.base-url}") String base,
            @Value("${thidua.mail.from}") String from) {
        this.notices = notices;
        this.words = words;
        this.messages = messages;
        this.templates = templates;
        this.base = base.replaceAll("/+$", "");
        this.from = from;
    }

    /**
     * A notice as it stands in a mail.
     *
     * @param link the whole address
     */
    record Line(String text, String about, String link) {}

    void write(OutgoingMail mail, MimeMessage message) throws MessagingException, UnsupportedEncodingException {
        var locale = Locale.forLanguageTag(mail.language());
        LocaleContextHolder.setLocale(locale);
        try {
            var lines = notices.ofMail(mail.id(), MOST).stream()
                    .map(notice -> new Line(
                            words.sentence(notice), String.join(" · ", words.inMail(notice)), base + notice.link()))
                    .toList();
            int all = lines.size() < MOST ? lines.size() : notices.countOfMail(mail.id());
            var subject = all == 1
                    ? lines.get(0).text()
                    : messages.getMessage("notification.mail.subject", new Object[] {all}, locale);
            var rest = all == lines.size()
                    ? ""
                    : messages.getMessage("notification.mail.rest", new Object[] {all - lines.size()}, locale);
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from, messages.getMessage("web.title", null, locale));
            helper.setTo(mail.recipient());
            helper.setSubject(subject);
            helper.setText(text(lines, rest, locale), html(subject, lines, rest, locale));
            // answers to a machine help nobody, and an absence note must not answer it (RFC 3834)
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            // the same mail carries the same id however often it is tried, so that a mailbox can tell
            message.setHeader("Message-ID", "<" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private String text(List<Line> lines, String rest, Locale locale) {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append(line.text()).append('\n');
            if (!line.about().isEmpty()) {
                text.append(line.about()).append('\n');
            }
            text.append(line.link()).append("\n\n");
        }
        if (!rest.isEmpty()) {
            text.append(rest).append("\n\n");
        }
        return text.append("-- \n")
                .append(messages.getMessage("notification.mail.why", null, locale))
                .append('\n')
                .append(base)
                .append("/notices\n")
                .toString();
    }

    private String html(String subject, List<Line> lines, String rest, Locale locale) {
        return templates.process(
                "mail/notices",
                new Context(
                        locale, Map.of("subject", subject, "lines", lines, "rest", rest, "all", base + "/notices")));
    }
}
