package vn.thidua.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.organization.PlacesOfUnits;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.paper.PaperWho.Giving;

/**
 * What a new paper says before its clerk changes it: the legal documents that the awards' rows in the catalogue cite, as
 * far as they are in force; the campaign, if there is one; the letters that brought the nominations here; place and signer as on the unit's
 * last paper.
 */
@Component
class PaperDefaults {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final Units units;
    private final PlacesOfUnits places;
    private final AwardCatalogue awards;
    private final PaperTexts texts;
    private final LegalGroundsOfPapers legalGrounds;

    PaperDefaults(
            JdbcClient jdbc,
            Units units,
            PlacesOfUnits places,
            AwardCatalogue awards,
            PaperTexts texts,
            LegalGroundsOfPapers legalGrounds) {
        this.jdbc = jdbc;
        this.units = units;
        this.places = places;
        this.awards = awards;
        this.texts = texts;
        this.legalGrounds = legalGrounds;
    }

    PaperWording wording(
            PaperKind kind,
            String unitCode,
            @Nullable String toUnit,
            @Nullable String campaignTitle,
            List<PaperItem> items) {
        var unit = units.get(unitCode);
        var last = lastPaperOf(unitCode);
        return new PaperWording(
                subject(kind, campaignTitle, items),
                grounds(kind, unitCode, campaignTitle, items),
                recipients(kind, unit),
                addressee(kind, toUnit),
                last.map(Last::place).orElseGet(() -> places.of(unitCode)),
                last.map(Last::signerTitle).orElseGet(() -> texts.get("paper.text.signerTitle")));
    }

    private String subject(PaperKind kind, @Nullable String campaignTitle, List<PaperItem> items) {
        var giving = Giving.of(items);
        return switch (kind) {
            case SUBMISSION_LETTER -> texts.about(giving.of("paper.text.subject.letter"), campaignTitle, items);
            case DECISION -> texts.about(giving.of("paper.text.subject.decision"), campaignTitle, items);
            case REVOCATION_DECISION -> texts.get("paper.text.subject.revocation");
        };
    }

    private List<String> grounds(PaperKind kind, String unit, @Nullable String campaignTitle, List<PaperItem> items) {
        var grounds = new ArrayList<>(documentsCited(items));
        if (campaignTitle != null) {
            grounds.add(texts.get("paper.text.ground.campaign", campaignTitle));
        }
        if (kind == PaperKind.DECISION) {
            grounds.addAll(lettersReceived(unit, items));
        }
        return grounds;
    }

    private List<String> documentsCited(List<PaperItem> items) {
        var cited = items.stream()
                .map(PaperItem::award)
                .distinct()
                .flatMap(code -> awards.find(code).stream())
                .map(award -> award.legalSource())
                .collect(Collectors.joining("; "));
        return legalGrounds.citedIn(cited);
    }

    private List<String> lettersReceived(String unit, List<PaperItem> items) {
        return jdbc.sql("""
                        select distinct unit.name_vi, letter.number, letter.signed_on
                        from thidua.paper as letter
                        join thidua.paper_item as item on item.paper_id = letter.id
                        join thidua.unit on unit.code = letter.unit_code
                        where letter.status = 'SIGNED' and letter.kind = 'SUBMISSION_LETTER'
                          and letter.to_unit_code = :unit and item.nomination_id = any(:nominations)
                          and item.left_at is null and item.struck_off_because is null
                        order by letter.signed_on, letter.number limit 10
                        """)
                .param("unit", unit)
                .param("nominations", items.stream().map(PaperItem::nomination).toArray(UUID[]::new))
                .query((row, number) -> texts.get(
                        "paper.text.ground.letter",
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class).format(DATE)))
                .list();
    }

    private List<String> recipients(PaperKind kind, Unit unit) {
        var recipients = new ArrayList<String>();
        recipients.add(
                texts.get(kind.isDecision() ? "paper.text.recipient.asInArticle" : "paper.text.recipient.asAbove"));
        if (kind.isDecision() && unit.parentCode() != null) {
            units.find(unit.parentCode())
                    .ifPresent(above -> recipients.add(texts.get("paper.text.recipient.toReport", above.nameVi())));
        }
        recipients.add(texts.get("paper.text.recipient.file"));
        return recipients;
    }

    private String addressee(PaperKind kind, @Nullable String toUnit) {
        if (kind.isDecision()) {
            return "";
        }
        return toUnit == null
                ? texts.get("paper.text.addressee.outside")
                : units.get(toUnit).nameVi();
    }

    private record Last(String place, String signerTitle) {}

    private Optional<Last> lastPaperOf(String unit) {
        return jdbc.sql("""
                        select place, signer_title from thidua.paper
                        where unit_code = :unit order by id desc limit 1
                        """)
                .param("unit", unit)
                .query((row, number) -> new Last(row.getString(1), row.getString(2)))
                .optional();
    }
}
