package vn.thidua.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Renders a template of {@code templates/document/} to PDF. An engine of its own, so that a document can never reach the
 * request, the session or a page's fragments; nothing is ever loaded from outside, whatever somebody typed into a name.
 */
@Component
public class DocumentRenderer {

    /** The language of the State's documents, whatever language the reader's pages are in. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    private final SpringTemplateEngine templates;
    private final DocumentFonts fonts;
    private final String stylesheet;

    @Autowired
    DocumentRenderer(MessageSource messages) {
        this(messages, DocumentFonts.ofThisMachine());
    }

    DocumentRenderer(MessageSource messages, DocumentFonts fonts) {
        this.templates = engine(messages);
        this.fonts = fonts;
        this.stylesheet = stylesheet();
        // its own logger prints a dozen lines per document; what goes wrong is thrown
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Renders one document.
     *
     * @param template the name under {@code templates/document/}, without its ending
     * @param model what the template reads; text is escaped there, so it may hold anything
     * @return the PDF
     */
    public byte[] render(String template, Map<String, Object> model) {
        var html = templates.process(template, new Context(LANGUAGE, model));
        // letters typed as base + accent have no glyph of their own; composed they do
        var page = Jsoup.parse(Normalizer.normalize(html, Normalizer.Form.NFC), "", Parser.xmlParser());
        page.selectFirst("head").appendElement("style").appendChild(new org.jsoup.nodes.DataNode(stylesheet));
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(page), "")
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .withProducer("thidua")
                    .toStream(out);
            fonts.addTo(builder);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static SpringTemplateEngine engine(MessageSource messages) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/document/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }

    private static String stylesheet() {
        try {
            return new ClassPathResource("templates/document/document.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
