package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Refusal;

class CertificateBookIT extends PaperStageTest {

    private static final int MANY = 1_000;

    @Autowired
    CertificateBooks books;

    @Autowired
    IssuedDocuments issued;

    @Test
    void aThousandCertificatesGoIntoOnePdfWithoutFillingTheMemory() throws Exception {
        var set = people.set("THOUSAND");
        var clerk = people.clerk(set.branch());
        var decision = decision(set, "Người Đầu Tiên");
        // the list is what counts here, not how a thousand nominations climb
        jdbc.sql("""
                        insert into thidua.paper_item (paper_id, nomination_id, position, unit_code, unit_name,
                          recipient_kind, recipient_name, recipient_position, award_code, award_name)
                        select paper_id, gen_random_uuid(), position + n, unit_code, unit_name, recipient_kind,
                          'Nguyễn Văn Thứ ' || n, recipient_position, award_code, award_name
                        from thidua.paper_item, generate_series(1, :more) as n where paper_id = :paper
                        """).param("more", MANY - 1).param("paper", decision).update();

        var before = live();
        var peak = 0L;
        books.order(decision, clerk);
        var seen = new HashSet<Integer>();
        var until = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (books.of(decision, clerk).orElseThrow().isWorking() && System.nanoTime() < until) {
            seen.add(books.of(decision, clerk).orElseThrow().done());
            peak = Math.max(peak, live());
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        }
        var after = live();
        assertThat(books.of(decision, clerk).orElseThrow().state()).isEqualTo(CertificateBook.State.DONE);
        assertThat(seen).as("its progress shows").hasSizeGreaterThan(2);
        var out = new ByteArrayOutputStream();
        books.write(decision, out, clerk);
        Files.createDirectories(Path.of("target/documents"));
        Files.writeString(
                Path.of("target/documents/certificates.txt"),
                "%d certificates, %d KB, live heap %d MB before, at most %d MB while writing, %d MB afterwards%n"
                        .formatted(MANY, out.size() / 1024, before >> 20, peak >> 20, after >> 20));
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(MANY);
            var last = new PDFTextStripper();
            last.setStartPage(MANY);
            assertThat(last.getText(pdf)).contains("GIẤY KHEN", "Nguyễn Văn Thứ 999", "01/QĐ-BTL");
        }
        // other tests' remains may go in the meantime: whatever lived before it began or after it ended lives anyway
        assertThat(peak - Math.max(before, after))
                .as("bytes that live beside what lives anyway")
                .isLessThan(128L << 20);
        assertThat(jdbc.sql("select count(*) from thidua.issued_document where case_id like :paper || '/%'")
                        .param("paper", decision.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(MANY);
    }

    @Test
    void goesOnWhereItStopped() {
        var set = people.set("RESUME");
        var decision = decision(set, "Một", "Hai");
        var clerk = people.clerk(set.branch());
        // as a node leaves it that dies after its first chunk: the rest is somebody else's
        books.order(decision, clerk);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> books.of(decision, clerk).orElseThrow().isDone());
        jdbc.sql("delete from thidua.certificate_part where paper_id = :paper")
                .param("paper", decision)
                .update();
        jdbc.sql("update thidua.certificate_book set state = 'WORKING', done = 0 where paper_id = :paper")
                .param("paper", decision)
                .update();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> books.of(decision, clerk).orElseThrow().isDone());
        var out = new ByteArrayOutputStream();
        assertThat(catchThrowableOfType(Exception.class, () -> books.write(decision, out, clerk)))
                .isNull();
        assertThat(out.size()).isPositive();
    }

    @Test
    void givesOneCertificateInBothFormatsToWhoeverMaySeeTheDecision() throws Exception {
        var set = people.set("ONECERT");
        var other = people.set("OTHERCERT");
        var decision = decision(set, "Trần Thị Được Khen");
        var nomination = jdbc.sql("select nomination_id from thidua.paper_item where paper_id = :id")
                .param("id", decision)
                .query(UUID.class)
                .single();
        var clerk = people.clerk(set.team());

        try (var pdf = Loader.loadPDF(books.one(decision, nomination, DocumentFormat.PDF, clerk))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            var box = pdf.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            assertThat(new PDFTextStripper().getText(pdf)).contains("TẶNG", "GIẤY KHEN", "Trần Thị Được Khen");
        }
        assertThat(books.one(decision, nomination, DocumentFormat.DOCX, clerk)).startsWith('P', 'K');
        assertThat(issued.of("certificate", decision + "/" + nomination)
                        .orElseThrow()
                        .names())
                .isOne();
        assertThat(refusal(() -> books.one(decision, UUID.randomUUID(), DocumentFormat.PDF, clerk))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        Actor stranger = people.clerk(other.team());
        assertThat(refusal(() -> books.one(decision, nomination, DocumentFormat.PDF, stranger))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> books.order(decision, clerk)).kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        var letter = people.letter(set, List.of(people.nomination(set, "Chưa Ký")));
        assertThat(refusal(() -> books.order(letter.id(), clerk)).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    private UUID decision(PaperStage.Stage set, String... names) {
        var ids = java.util.Arrays.stream(names)
                .map(name -> people.nomination(set, name))
                .toList();
        var letter = people.letter(set, ids);
        papers.submit(letter.id(), people.clerk(set.team()));
        people.complete(letter.id(), "sign", null, Map.of(), people.approver(set.team()));
        ids.forEach(id -> people.complete(id, "forward", null, Map.of(), people.clerk(set.branch())));
        var decision = papers.create(
                PaperStage.request("DECISION", set.branch(), set.campaign(), ids), people.clerk(set.branch()));
        papers.submit(decision.id(), people.clerk(set.branch()));
        people.complete(decision.id(), "sign", null, Map.of(), people.approver(set.branch()));
        return decision.id();
    }

    /**
     * What lives, in bytes: what a collection of everything left behind. How much is in use a moment later says what the
     * other threads have written since as well, which on a busy machine is hundreds of megabytes.
     */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
