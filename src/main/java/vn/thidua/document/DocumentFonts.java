package vn.thidua.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The faces a document is set in, read once and embedded into every PDF. Nghị định 30/2020/NĐ-CP asks for Times New
 * Roman: it is used where the machine has it, else its metric twin Liberation Serif, which comes with the application.
 * The machine's own Liberation Serif is not asked for: that of Debian lacks most letters of Vietnamese, and a word in two
 * faces is no official document. DejaVu stands behind for the signs that both lack.
 */
final class DocumentFonts {

    static final String SERIF = "document-serif";
    static final String FALLBACK_SERIF = "document-fallback-serif";
    static final String FALLBACK_SANS = "document-fallback-sans";

    private static final String BUNDLED = "liberation/";
    private static final String BUNDLED_FALLBACK = "net/sf/jasperreports/fonts/dejavu/";

    /** Where the usual systems keep the face, as the four files regular, bold, italic, bold italic. */
    private static final List<List<String>> INSTALLED = List.of(
            four("/usr/share/fonts/truetype/msttcorefonts/", "Times_New_Roman", "", "_Bold", "_Italic", "_Bold_Italic"),
            four("/System/Library/Fonts/Supplemental/", "Times New Roman", "", " Bold", " Italic", " Bold Italic"),
            four("C:/Windows/Fonts/", "times", "", "bd", "i", "bi"));

    private final List<Face> faces;

    private DocumentFonts(List<Face> faces) {
        this.faces = List.copyOf(faces);
    }

    private record Face(String family, int weight, FontStyle style, byte[] bytes) {}

    /** Only what comes with the application: looks the same on every machine. */
    static DocumentFonts bundled() {
        return standing(four(BUNDLED, "LiberationSerif", "-Regular", "-Bold", "-Italic", "-BoldItalic").stream()
                .map(ClassPathResource::new)
                .map(DocumentFonts::bundledFile)
                .toList());
    }

    /** Times New Roman if the machine has all four cuts, the bundled face otherwise. */
    static DocumentFonts ofThisMachine() {
        return INSTALLED.stream()
                .filter(files -> files.stream().allMatch(file -> Files.isReadable(Path.of(file))))
                .findFirst()
                .map(files -> standing(files.stream().map(DocumentFonts::file).toList()))
                .orElseGet(DocumentFonts::bundled);
    }

    void addTo(PdfRendererBuilder builder) {
        for (var face : faces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()), face.family(), face.weight(), face.style(), true);
        }
    }

    private static DocumentFonts standing(List<byte[]> serif) {
        var faces = new ArrayList<Face>();
        addFamily(faces, SERIF, serif);
        addFamily(faces, FALLBACK_SERIF, dejavu("DejaVuSerif", "-Italic", "-BoldItalic"));
        addFamily(faces, FALLBACK_SANS, dejavu("DejaVuSans", "-Oblique", "-BoldOblique"));
        return new DocumentFonts(faces);
    }

    private static void addFamily(List<Face> faces, String family, List<byte[]> cuts) {
        faces.add(new Face(family, 400, FontStyle.NORMAL, cuts.get(0)));
        faces.add(new Face(family, 700, FontStyle.NORMAL, cuts.get(1)));
        faces.add(new Face(family, 400, FontStyle.ITALIC, cuts.get(2)));
        faces.add(new Face(family, 700, FontStyle.ITALIC, cuts.get(3)));
    }

    private static List<byte[]> dejavu(String name, String italic, String boldItalic) {
        return List.of("", "-Bold", italic, boldItalic).stream()
                .map(cut -> new ClassPathResource(BUNDLED_FALLBACK + name + cut + ".ttf"))
                .map(DocumentFonts::bundledFile)
                .toList();
    }

    private static List<String> four(
            String folder, String name, String regular, String bold, String italic, String boldItalic) {
        return List.of(regular, bold, italic, boldItalic).stream()
                .map(cut -> folder + name + cut + ".ttf")
                .toList();
    }

    private static byte[] file(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bundledFile(ClassPathResource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
