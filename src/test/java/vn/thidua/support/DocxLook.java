package vn.thidua.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A DOCX read as what it is, packed XML: the library that wrote it is not asked. */
public record DocxLook(Map<String, byte[]> parts) {

    private static final double MILLIMETRES_PER_TWIP = 25.4 / 1440;

    public static DocxLook of(byte[] docx) {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DocxLook(parts);
    }

    public Document xml(String part) {
        return Jsoup.parse(new String(parts.get(part), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    public Document page() {
        return xml("word/document.xml");
    }

    /** The paragraphs, those in tables included. */
    public List<String> words() {
        return page().select("w\\:p").stream()
                .map(paragraph -> String.join("", paragraph.select("w\\:t").eachText()))
                .toList();
    }

    /** The headers of its pages. */
    public Stream<Document> headers() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("word/header"))
                .map(this::xml);
    }

    /** A distance of the only section's page, such as {@code w:left} of {@code w:pgMar}, in millimetres. */
    public long millimetres(String element, String attribute) {
        return millimetres(page().selectFirst(element.replace(":", "\\:")), attribute);
    }

    public static long millimetres(Element element, String attribute) {
        return Math.round(Integer.parseInt(element.attr(attribute)) * MILLIMETRES_PER_TWIP);
    }
}
