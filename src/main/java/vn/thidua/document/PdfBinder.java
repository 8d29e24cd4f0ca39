package vn.thidua.document;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfSmartCopy;
import com.lowagie.text.pdf.PdfString;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Binds many PDFs into one. A page is written out as soon as it is read, so that a book of ten thousand takes no more memory
 * than one of ten; what the parts have in common, their faces above all, is written once. The trees of their tags stay
 * behind: they would have to be held whole until the end.
 */
@Component
public class PdfBinder {

    /** @param bound the file that is written */
    public void bind(List<Path> parts, Path bound) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(bound))) {
            var book = new Document();
            var binding = new PdfSmartCopy(book, out);
            binding.setFullCompression();
            binding.getExtraCatalog().put(PdfName.LANG, new PdfString(DocumentRenderer.LANGUAGE.toLanguageTag()));
            book.open();
            for (var part : parts) {
                try (var pages = new PdfReader(part.toString())) {
                    for (int number = 1; number <= pages.getNumberOfPages(); number++) {
                        binding.addPage(binding.getImportedPage(pages, number));
                    }
                    binding.freeReader(pages);
                }
            }
            book.close();
        }
    }
}
