package vn.thidua.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.award.RecipientKind;
import vn.thidua.nomination.Dossier;
import vn.thidua.nomination.DossierChanges;
import vn.thidua.nomination.DossierChanges.Part;
import vn.thidua.nomination.FurtherFacts;
import vn.thidua.nomination.ImpactScope;
import vn.thidua.nomination.NominationType;
import vn.thidua.nomination.TaskRating;
import vn.thidua.support.IntegrationTest;

/** Whatever a dossier states for the conditions is read on its page, and what changed of it after a supplement. */
@IntegrationTest
class FactSentencesIT {

    private static final Dossier SILENT = dossier(Dossier.Facts.NONE);
    private static final Dossier FULL = dossier(new Dossier.Facts(
            List.of(new Dossier.Rating(2024, TaskRating.EXCELLENT)),
            List.of(new Dossier.Title("TAP_THE_LAO_DONG_TIEN_TIEN", 2023, "5/QĐ", null)),
            List.of(initiative("Cải tiến")),
            List.of(),
            new FurtherFacts(
                    List.of(initiative("Đề tài")),
                    List.of(initiative("Cứu hộ")),
                    1250,
                    List.of(new FurtherFacts.MemberTitle("LAO_DONG_TIEN_TIEN", 20, "12/QĐ")),
                    List.of(new FurtherFacts.MemberRating(TaskRating.COMPLETED, 25)),
                    0,
                    1,
                    12,
                    2,
                    new FurtherFacts.Ballot(9, 8, 1),
                    LocalDate.of(2024, 11, 5),
                    LocalDate.of(2023, 2, 1),
                    List.of("internal unity"),
                    "Công an tỉnh, Văn bản số 7")));

    @Autowired
    FactSentences sentences;

    @BeforeEach
    void inVietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysAllThatADossierStates() {
        assertThat(sentences.stated(FULL)).hasSameSizeAs(Part.FACTS);
        assertThat(sentences.stated(FULL))
                .contains(
                        new DossierCard.Stated("Số thành viên của tập thể", List.of("1.250")),
                        new DossierCard.Stated(
                                "Phiếu bầu theo biên bản",
                                List.of(
                                        "Đồng ý 8 trên tổng số 9 thành viên; 1 người vắng mặt chưa có ý kiến bằng văn bản")),
                        new DossierCard.Stated("Ngày ký báo cáo thành tích", List.of("05/11/2024")));
        assertThat(sentences.said(Part.MEMBER_TITLES, FULL)).containsExactly("Lao động tiên tiến: 20 người · 12/QĐ");
        assertThat(sentences.stated(SILENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"POSITION", "DECEASED_ON", "FROM", "TO", "ACHIEVEMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void tellsWhatASupplementChanged(Part part) {
        var changes = new DossierChanges("Bổ sung", Instant.EPOCH, null, SILENT, FULL, List.of(), 0);

        assertThat(changes.changed()).contains(part).isSubsetOf(Part.FACTS);
        assertThat(sentences.said(part, changes.before())).isEmpty();
        assertThat(sentences.said(part, changes.after())).hasSize(1);
    }

    private static Dossier.Initiative initiative(String name) {
        return new Dossier.Initiative(name, ImpactScope.GRASSROOTS, 2024, null);
    }

    private static Dossier dossier(Dossier.Facts facts) {
        return new Dossier(
                "TAP_THE_LAO_DONG_XUAT_SAC",
                NominationType.MOVEMENT,
                new Dossier.Recipient(RecipientKind.COLLECTIVE, "Phòng Kỹ thuật", null, null),
                new Dossier.Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                "Hoàn thành xuất sắc",
                facts);
    }
}
