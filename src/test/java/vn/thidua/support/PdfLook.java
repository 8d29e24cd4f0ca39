package vn.thidua.support;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as somebody with a ruler sees it: where every letter stands, in which size, and whether its face came along. */
public final class PdfLook {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final int SHARP_ENOUGH = 200;

    private final byte[] pdf;
    private final List<Page> pages;
    private final Set<String> foreignFonts = new HashSet<>();

    private PdfLook(byte[] pdf) throws IOException {
        this.pdf = pdf;
        try (var document = Loader.loadPDF(pdf)) {
            this.pages = new Pages().of(document);
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        foreignFonts.add(font.getName());
                    }
                }
            }
        }
    }

    public static PdfLook of(byte[] pdf) {
        try {
            return new PdfLook(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A letter: its left edge, right edge and base line from the left and the top in millimetres, its size in points. */
    public record Letter(String text, double left, double right, double base, double points, String font) {}

    /** @param width of the paper in millimetres */
    public record Page(double width, double height, String text, List<Letter> letters) {

        public double left() {
            return least(Letter::left);
        }

        /** What is free on the right. */
        public double right() {
            return width - letters.stream().mapToDouble(Letter::right).max().orElseThrow();
        }

        /** Of the first base line. */
        public double top() {
            return least(Letter::base);
        }

        /** Below the last base line. */
        public double bottom() {
            return height - letters.stream().mapToDouble(Letter::base).max().orElseThrow();
        }

        /** The size in which most letters stand. */
        public double usualSize() {
            return letters.stream()
                    .collect(Collectors.groupingBy(
                            letter -> Math.round(letter.points() * 2) / 2.0, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }

        /** The page without the number over its text. */
        public Page belowTheNumber() {
            var first = top();
            return new Page(
                    width,
                    height,
                    text,
                    letters.stream().filter(letter -> letter.base() > first + 1).toList());
        }

        private double least(ToDoubleFunction<Letter> edge) {
            return letters.stream().mapToDouble(edge).min().orElseThrow();
        }
    }

    public List<Page> pages() {
        return pages;
    }

    /** The faces that letters stand in, by their names. */
    public Set<String> fonts() {
        return pages.stream()
                .flatMap(page -> page.letters().stream())
                .map(Letter::font)
                .collect(Collectors.toSet());
    }

    /** Faces that the reader would have to have. */
    public Set<String> foreignFonts() {
        return foreignFonts;
    }

    /** Everything it says, without the white space. */
    public String words() {
        return flat(String.join("", pages.stream().map(Page::text).toList()));
    }

    public static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What the QR code says, on whichever page it is; empty where there is none. */
    public String qrCode() {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var image = renderer.renderImageWithDPI(page, SHARP_ENOUGH);
                var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
                try {
                    return new QRCodeReader()
                            .decode(
                                    new BinaryBitmap(new HybridBinarizer(source)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText();
                } catch (ReaderException onAnotherPage) {
                    continue;
                }
            }
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads page by page and notes where each letter stands. */
    private static final class Pages extends PDFTextStripper {

        private List<Letter> letters = new ArrayList<>();

        List<Page> of(PDDocument document) throws IOException {
            var pages = new ArrayList<Page>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                letters = new ArrayList<>();
                setStartPage(number);
                setEndPage(number);
                var text = new StringWriter();
                writeText(document, text);
                var box = document.getPage(number - 1).getMediaBox();
                pages.add(new Page(
                        millimetres(box.getWidth()),
                        millimetres(box.getHeight()),
                        text.toString(),
                        List.copyOf(letters)));
            }
            return pages;
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            super.processTextPosition(at);
            // what is turned is the mark of a draft, which lies across the margins
            if (!at.getUnicode().isBlank()
                    && at.getDir() == 0
                    && at.getTextMatrix().getShearX() == 0) {
                letters.add(new Letter(
                        at.getUnicode(),
                        millimetres(at.getX()),
                        millimetres(at.getX() + at.getWidth()),
                        millimetres(at.getY()),
                        at.getFontSizeInPt(),
                        at.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "")));
            }
        }

        private static double millimetres(double points) {
            return points / POINTS_PER_MILLIMETRE;
        }
    }
}
