package vn.thidua.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Component;

/** Binds many PDFs into one, on disk and not in memory. */
@Component
public class PdfBinder {

    /** @param bound the file that is written */
    public void bind(List<Path> parts, Path bound) throws IOException {
        var binder = new PDFMergerUtility();
        // one part open at a time: the pages come along, the trees of their tags, which would fill the memory, do not
        binder.setDocumentMergeMode(PDFMergerUtility.DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        for (var part : parts) {
            binder.addSource(part.toFile());
        }
        binder.setDestinationFileName(bound.toString());
        binder.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }
}
