package vn.thidua.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.thidua.document.OfficialDocument.Block;
import vn.thidua.document.OfficialDocument.Text;

/**
 * Writes an {@link OfficialDocument} as PDF and as DOCX, and any template of {@code templates/document/} as PDF. An engine of its own, so that a document can never reach the
 * request, the session or a page's fragments; nothing is ever loaded from outside, whatever somebody typed into a name.
 */
@Component
public class DocumentRenderer {

    /** The language of the State's documents, whatever language the reader's pages are in. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("vi");

    private static final String CERTIFICATE = "certificate";

    /** The QR code, which we have drawn; whatever else a template or a text might name stays where it is. */
    private static final String OWN_IMAGE = "data:image/png;base64,";

    private final SpringTemplateEngine templates;
    private final DocumentWords words;
    /** Six megabytes of faces, read when the first document is written. */
    private final Supplier<DocumentFonts> fonts;

    private final String stylesheet;
    private final String certificates;

    @Autowired
    DocumentRenderer(MessageSource messages, DocumentWords words) {
        this(messages, words, SingletonSupplier.of(DocumentFonts::ofThisMachine));
    }

    DocumentRenderer(MessageSource messages, DocumentWords words, Supplier<DocumentFonts> fonts) {
        this.words = words;
        this.templates = engine(messages);
        this.fonts = fonts;
        this.stylesheet = stylesheet("document");
        this.certificates = stylesheet(CERTIFICATE);
        // its own logger prints a dozen lines per document; what goes wrong is thrown
        XRLog.setLoggingEnabled(false);
    }

    public byte[] render(OfficialDocument document, DocumentFormat format) {
        return switch (format) {
            case PDF -> pdf(document);
            case DOCX -> docx(document);
        };
    }

    /** The document as PDF, with its fonts embedded. */
    public byte[] pdf(OfficialDocument document) {
        var model = new HashMap<String, Object>();
        model.put("document", document);
        model.put("tied", tied(document.body()));
        var check = document.check();
        model.put("checkImage", check == null ? "" : QrCode.dataUri(check.url()));
        return render("official", model);
    }

    /** The same document as DOCX, for those who go on writing. */
    public byte[] docx(OfficialDocument document) {
        return DocxWriter.write(document, words);
    }

    /** One certificate. */
    public byte[] render(Certificate certificate, DocumentFormat format) {
        return switch (format) {
            case PDF -> certificates(List.of(certificate));
            case DOCX -> DocxCertificate.write(certificate, words);
        };
    }

    /** Certificates as PDF, a page each. */
    public byte[] certificates(List<Certificate> certificates) {
        var first = certificates.get(0);
        var title = certificates.size() == 1 ? first.award() + " " + first.recipient() : first.award();
        return render(
                CERTIFICATE,
                Map.of(
                        "title", title,
                        "author", first.giver(),
                        "pages", certificates.stream().map(Page::of).toList()));
    }

    /** A certificate with the picture of its code. */
    record Page(Certificate certificate, String image) {

        static Page of(Certificate certificate) {
            var check = certificate.check();
            return new Page(certificate, check == null ? "" : QrCode.dataUri(check.url()));
        }
    }

    /** The last paragraph stays with the signature. */
    private static @Nullable Block tied(List<Block> body) {
        var last = body.isEmpty() ? null : body.get(body.size() - 1);
        return last instanceof Text ? last : null;
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
        page.selectFirst("head")
                .appendElement("style")
                .appendChild(new org.jsoup.nodes.DataNode(template.equals(CERTIFICATE) ? certificates : stylesheet));
        var out = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(page), "")
                    .useUriResolver((base, uri) -> uri.startsWith(OWN_IMAGE) ? uri : null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith(OWN_IMAGE),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .withProducer("thidua")
                    .toStream(out);
            fonts.get().addTo(builder);
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

    private static String stylesheet(String name) {
        try {
            return new ClassPathResource("templates/document/" + name + ".css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
