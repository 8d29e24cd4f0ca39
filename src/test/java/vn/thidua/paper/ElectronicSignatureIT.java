package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.IssuedDocument.Comparison;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.shared.Refusal;
import vn.thidua.signature.SignerKeys;
import vn.thidua.signature.TestKeys;
import vn.thidua.support.FormToken;
import vn.thidua.support.SignedPdf;
import vn.thidua.tasklist.ManyTasks;

/** What is signed here by one library is checked by two others, PDFBox and Bouncy Castle. */
class ElectronicSignatureIT extends PaperStageTest {

    private static final String PASSWORD = "mat khau cua khoa!";

    @Autowired
    PaperQueries queries;

    @Autowired
    PaperDocuments documents;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    SignerKeys keys;

    @Autowired
    ManyTasks many;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext context;

    @Test
    void aStrangerToOurLibraryFindsTheSignatureGood() throws Exception {
        var set = people.set("PADES");
        giveKey(set, false);
        var letter = submitted(set, "Được Ký Số");
        people.complete(letter.id(), "sign", null, Map.of("password", PASSWORD), people.approver(set.team()));
        var pdf = documents.document(letter.id(), DocumentFormat.PDF, people.clerk(set.team()));

        try (var document = Loader.loadPDF(pdf)) {
            var signature = document.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getReason()).isEqualTo(letter.wording().subject());
            var range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3])
                    .as("nothing stands behind what is signed")
                    .isEqualTo(pdf.length);
        }
        assertThat(SignedPdf.signer(pdf)).isEqualTo("CN=APPROVER PADES");
        assertThat(SignedPdf.isGood(pdf)).isTrue();

        var entry = issued.of("paper", letter.id().toString()).orElseThrow();
        assertThat(entry.signed()).isTrue();
        assertThat(issued.compare(entry.code(), new java.io.ByteArrayInputStream(pdf), pdf.length))
                .isEqualTo(Comparison.SAME);
        assertThat(queries.get(letter.id()).signature().number()).isEqualTo("01/TTr-PKT");
        assertThat(jdbc.sql("select count(*) from thidua.audit_entry where case_id = :id and action = :action")
                        .param("id", letter.id().toString())
                        .param("action", "signedElectronically")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whateverIsChangedAfterwardsShows() throws Exception {
        var set = people.set("TAMPER");
        giveKey(set, false);
        var letter = submitted(set, "Không Được Sửa");
        people.complete(letter.id(), "sign", null, Map.of("password", PASSWORD), people.approver(set.team()));
        var pdf = documents.document(letter.id(), DocumentFormat.PDF, people.clerk(set.team()));

        for (int at : new int[] {20, 1_000, pdf.length - 40}) {
            var changed = pdf.clone();
            changed[at] ^= 1;
            assertThat(SignedPdf.isGood(changed)).as("byte " + at).isFalse();
        }
        assertThat(SignedPdf.isGood(pdf)).isTrue();
    }

    @Test
    void aWrongPasswordSignsNothing() {
        var set = people.set("WRONGPW");
        giveKey(set, false);
        var letter = submitted(set, "Còn Chờ");

        assertThat(refusal(set, letter, Map.of("password", "sai")).fields())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("data.password");
                    assertThat(problem.code()).isEqualTo("signature.field.wrongPassword");
                });
        assertThat(queries.get(letter.id()).status()).isEqualTo(PaperStatus.TO_SIGN);
        for (int wrong = 0; wrong < 4; wrong++) {
            refusal(set, letter, Map.of("password", "sai " + wrong));
        }
        assertThat(refusal(set, letter, Map.of("password", PASSWORD)).reasons())
                .extracting(reason -> reason.code())
                .containsExactly("signature.refusal.tooManyWrong");
    }

    @Test
    void withoutThePasswordItIsAnActOnRecordUnlessTheSignerBoundThemselves() {
        var set = people.set("BOUND");
        giveKey(set, true);
        var letter = submitted(set, "Chờ Mật Khẩu");
        assertThat(refusal(set, letter, Map.of()).fields())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly("data.password shared.field.required");

        giveKey(set, false);
        people.complete(letter.id(), "sign", null, Map.of(), people.approver(set.team()));
        assertThat(queries.get(letter.id()).status()).isEqualTo(PaperStatus.SIGNED);
        assertThat(issued.of("paper", letter.id().toString()).orElseThrow().signed())
                .isFalse();
    }

    @Test
    void whoHasNoKeyIsAskedForNoPassword() {
        var set = people.set("NOKEY");
        var letter = submitted(set, "Như Trước");
        assertThat(refusal(set, letter, Map.of("password", "x")).fields())
                .extracting(problem -> problem.code())
                .containsExactly("shared.field.unknown");
    }

    @Test
    void onePasswordSignsMany() throws Exception {
        var set = people.set("MANYPW");
        giveKey(set, true);
        var letters = List.of(submitted(set, "Một"), submitted(set, "Hai"));
        var tasks = letters.stream()
                .map(letter -> workItems.openOf(letter.id().toString()).get(0).id())
                .toList();
        var approver = people.approver(set.team());

        assertThat(many.preview(tasks, "sign", approver)).allMatch(result -> result.refusal() == null);
        assertThat(many.complete(tasks, "sign", null, approver)).allMatch(result -> result.refusal() != null);
        assertThat(many.complete(tasks, "sign", PASSWORD, approver)).allMatch(result -> result.refusal() == null);
        for (var letter : letters) {
            assertThat(SignedPdf.isGood(documents.document(letter.id(), DocumentFormat.PDF, approver)))
                    .isTrue();
        }
    }

    @Test
    void keepsNoPasswordWithADraft() {
        var set = people.set("PWDRAFT");
        giveKey(set, false);
        var letter = submitted(set, "Nháp");
        var task = workItems.openOf(letter.id().toString()).get(0).id();
        workItems.saveDraft(task, Map.of("password", PASSWORD, "seen", "x"), people.approver(set.team()));

        assertThat(workItems.open(task, people.approver(set.team())).draft().data())
                .containsOnlyKeys("seen");
    }

    @Test
    void takesThePasswordOfAKeyFromNoAddress() throws Exception {
        var mvc = mvc();
        var signer = people.approver(people.set("PWADDRESS").team());
        var file = new MockMultipartFile("file", TestKeys.pkcs12("Khóa", PASSWORD, clock.instant()));
        var address = "/api/v1/me/signature";
        mvc.perform(multipart(HttpMethod.PUT, address + "?password={typed}", PASSWORD)
                        .file(file)
                        .with(user(signer.username())))
                .andExpect(MockMvcResultMatchers.status().isBadRequest())
                .andExpect(MockMvcResultMatchers.jsonPath("$.errors[0].field").value("password"));
        assertThat(keys.mine(signer)).isEmpty();
        mvc.perform(multipart(HttpMethod.PUT, address)
                        .file(file)
                        .part(new MockPart("password", PASSWORD.getBytes(StandardCharsets.UTF_8)))
                        .with(user(signer.username())))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andExpect(MockMvcResultMatchers.jsonPath("$.subject").value("Khóa"));
    }

    @Test
    void givesThePasswordBackOnNoPage() throws Exception {
        var set = people.set("PWPAGE");
        giveKey(set, false);
        var task = people.task(submitted(set, "Gõ Nhầm").id());
        var mvc = mvc();
        var answer = mvc.perform(post("/tasks/" + task)
                        .with(FormToken.of(mvc))
                        .with(user(people.approver(set.team()).username()))
                        .param("outcome", "sign")
                        .param("data.password", "khong-phai-mat-khau"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Sai mật khẩu chữ ký số")
                .doesNotContain("khong-phai-mat-khau");
    }

    @Test
    void keepsTheKeyEncryptedAndRefusesWhatCannotSign() {
        var set = people.set("KEEP");
        var actor = people.approver(set.team());
        var now = clock.instant();
        assertThat(keys.store(TestKeys.pkcs12("A", PASSWORD, now), PASSWORD, true, actor)
                        .subject())
                .isEqualTo("A");
        assertThat(code(() -> keys.store(TestKeys.pkcs12("A", PASSWORD, now), "sai", true, actor)))
                .isEqualTo("password signature.field.notOpened");
        assertThat(code(() -> keys.store(
                        TestKeys.pkcs12("A", PASSWORD, now.minus(Duration.ofDays(400))), PASSWORD, true, actor)))
                .isEqualTo("file signature.field.notValidToday");
        assertThat(code(() -> keys.store(new byte[SignerKeys.LARGEST + 1], PASSWORD, true, actor)))
                .isEqualTo("file signature.field.tooLarge");
        var kept = jdbc.sql("select pkcs12 from thidua.signer_key where username = :name")
                .param("name", actor.username())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("CN=A")
                .doesNotContain(PASSWORD);
        keys.remove(actor);
        assertThat(keys.mine(actor)).isEmpty();
    }

    private MockMvc mvc() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private void giveKey(PaperStage.Stage set, boolean required) {
        var name = "APPROVER " + set.prefix();
        keys.store(TestKeys.pkcs12(name, PASSWORD, clock.instant()), PASSWORD, required, people.approver(set.team()));
    }

    private PaperView submitted(PaperStage.Stage set, String name) {
        var letter = people.letter(set, List.of(people.nomination(set, name)));
        papers.submit(letter.id(), people.clerk(set.team()));
        return letter;
    }

    private Refusal refusal(PaperStage.Stage set, PaperView letter, Map<String, Object> data) {
        return catchThrowableOfType(
                Refusal.class, () -> people.complete(letter.id(), "sign", null, data, people.approver(set.team())));
    }

    private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var problem = catchThrowableOfType(Refusal.class, act).fields().get(0);
        return problem.field() + " " + problem.code();
    }
}
