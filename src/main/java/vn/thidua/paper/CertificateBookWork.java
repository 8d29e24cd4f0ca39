package vn.thidua.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.PdfBinder;

/**
 * Writes books of certificates, a chunk per transaction. The row's lock says who works on it: a node that dies lets go of
 * it, and the next one goes on where it stopped.
 */
@Component
class CertificateBookWork {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateBookWork.class);
    private static final int CHUNK = 25;
    private static final int SLICE = 1024 * 1024;
    private static final int MOST_FAILURES = 3;

    private final CertificateBookRepository books;
    private final PaperQueries papers;
    private final Certificates certificates;
    private final DocumentRenderer renderer;
    private final PdfBinder binder;
    private final TransactionOperations transaction;
    private final Clock clock;

    CertificateBookWork(
            CertificateBookRepository books,
            PaperQueries papers,
            Certificates certificates,
            DocumentRenderer renderer,
            PdfBinder binder,
            TransactionOperations transaction,
            Clock clock) {
        this.books = books;
        this.papers = papers;
        this.certificates = certificates;
        this.renderer = renderer;
        this.binder = binder;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does the next piece of work there is; false where there is none. */
    boolean next() {
        var at = new AtomicReference<UUID>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> step(at)));
        } catch (RuntimeException failed) {
            var paper = at.get();
            if (paper == null) {
                throw failed;
            }
            LOG.warn("The certificates of paper {} cannot be written", paper, failed);
            transaction.executeWithoutResult(status -> books.failed(paper, MOST_FAILURES));
            return true;
        }
    }

    private boolean step(AtomicReference<UUID> at) {
        var taken = books.take();
        taken.ifPresent(book -> {
            at.set(book.paper());
            if (book.done() < book.total()) {
                chunk(book);
            } else {
                bind(book);
            }
        });
        return taken.isPresent();
    }

    private void chunk(CertificateBook book) {
        var to = Math.min(book.total(), book.done() + CHUNK);
        var pages = certificates.of(papers.get(book.paper()), book.done(), to);
        books.addPart(book.paper(), CertificateBookRepository.CHUNK, book.done() / CHUNK, renderer.certificates(pages));
        books.progress(book.paper(), to);
    }

    private void bind(CertificateBook book) {
        try {
            var folder = Files.createTempDirectory("certificates");
            try {
                var whole = folder.resolve("whole.pdf");
                binder.bind(chunks(book, folder), whole);
                keep(book, whole);
            } finally {
                delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        books.deleteChunks(book.paper());
        books.finish(book.paper(), clock.instant());
    }

    private List<Path> chunks(CertificateBook book, Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (int number = 0; number * CHUNK < book.total(); number++) {
            var file = folder.resolve(number + ".pdf");
            Files.write(
                    file,
                    books.part(book.paper(), CertificateBookRepository.CHUNK, number)
                            .orElseThrow());
            files.add(file);
        }
        return files;
    }

    private void keep(CertificateBook book, Path whole) throws IOException {
        try (var content = Files.newInputStream(whole)) {
            int number = 0;
            for (var slice = content.readNBytes(SLICE); slice.length > 0; slice = content.readNBytes(SLICE)) {
                books.addPart(book.paper(), CertificateBookRepository.SLICE, number++, slice);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
