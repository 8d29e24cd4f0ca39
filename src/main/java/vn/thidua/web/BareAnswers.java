package vn.thidua.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the container refuses before it knows the application: an address that is none, as {@code /%00}. Answered in the
 * application's words and without its frame, for nobody has been signed in yet.
 */
@Configuration(proxyBeanMethods = false)
class BareAnswers {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bareAnswersInOwnWords(
            ITemplateEngine templates, MessageSource messages, JsonMapper json) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OwnWords(templates, messages, json)));
    }

    private static final class OwnWords extends ErrorReportValve {

        private final ITemplateEngine templates;
        private final MessageSource messages;
        private final JsonMapper json;

        OwnWords(ITemplateEngine templates, MessageSource messages, JsonMapper json) {
            this.templates = templates;
            this.messages = messages;
            this.json = json;
        }

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            if (response.getStatus() != HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            boolean english = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                    && Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
            var locale = english ? Locale.ENGLISH : Languages.VIETNAMESE;
            boolean api = String.valueOf(request.getDecodedRequestURI()).startsWith("/api/")
                    || String.valueOf(request.getRequestURI()).startsWith("/api/");
            try {
                var body = api ? problem(locale) : templates.process("error/bare", new Context(locale, Map.of()));
                response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(body);
                response.finishResponse();
            } catch (IOException gone) {
                // whoever asked is not there any more
            }
        }

        private String problem(Locale locale) {
            var problem = ProblemDetail.forStatus(HttpServletResponse.SC_BAD_REQUEST);
            problem.setTitle(messages.getMessage("web.error.title.400", null, locale));
            problem.setDetail(messages.getMessage("web.error.bare.hint", null, locale));
            return json.writeValueAsString(problem);
        }
    }
}
