package vn.thidua.document;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** The formats in which a document is given out. */
public enum DocumentFormat {
    /** What was signed, and what anybody can open. */
    PDF("pdf", "application/pdf"),
    /** For those who go on writing. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String ending;
    private final String mediaType;

    DocumentFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /**
     * The format somebody asked for by its ending.
     *
     * @param asked null where nothing was said: PDF
     * @throws Refusal 400 at {@code format} if there is none such
     */
    public static DocumentFormat read(@Nullable String asked) {
        if (asked == null || asked.equals(PDF.ending)) {
            return PDF;
        }
        if (asked.equals(DOCX.ending)) {
            return DOCX;
        }
        throw Refusal.invalid("format", "shared.field.unknownOption");
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name of a file: letters, digits and what is harmless of the rest, {@code 12-QĐ-PKT.pdf}. */
    public String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "." + ending;
    }
}
