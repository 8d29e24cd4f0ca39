package vn.thidua.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.document.Certificate;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.organization.Units;

/** The certificates that go with a signed decision, one for each on its list. */
@Component
class Certificates {

    static final String CASE_TYPE = "certificate";

    private final Units units;
    private final CampaignQueries campaigns;
    private final PaperTexts texts;
    private final DocumentWords words;
    private final IssuedDocuments issued;

    Certificates(
            Units units, CampaignQueries campaigns, PaperTexts texts, DocumentWords words, IssuedDocuments issued) {
        this.units = units;
        this.campaigns = campaigns;
        this.texts = texts;
        this.words = words;
        this.issued = issued;
    }

    /** Those of the list from one place up to another, each with a check code of its own. */
    List<Certificate> of(PaperView decision, int from, int to) {
        return decision.standing().subList(from, to).stream()
                .map(item -> of(decision, item))
                .toList();
    }

    Certificate of(PaperView decision, PaperItem item) {
        var signature = java.util.Objects.requireNonNull(decision.signature());
        var unit = units.get(decision.unit());
        var id = decision.id() + "/" + item.nomination();
        issued.enter(new IssuedDocument.Entry(
                CASE_TYPE, id, DocumentKind.CERTIFICATE, signature.number(), signature.on(), unit.nameVi(), 1));
        var position = item.recipientPosition();
        return new Certificate(
                PaperDocumentModel.capacity(decision.signedForOffice(), unit.nameVi()),
                item.posthumous(),
                item.awardName().replaceFirst("\\s*\\([^)]*\\)$", ""),
                item.recipientName(),
                position == null || position.isBlank() ? item.unitName() : position + ", " + item.unitName(),
                achievement(decision),
                texts.get("paper.text.certificate.decision", signature.number(), words.longDate(signature.on())),
                "",
                words.placeAndDate(decision.wording().place(), signature.on()),
                new SignatureBlock(decision.signerLines(), "", signature.by()),
                issued.markOf(CASE_TYPE, id).orElse(null));
    }

    private String achievement(PaperView decision) {
        return decision.campaign() == null
                ? texts.get("paper.text.certificate.achievement")
                : texts.get(
                        "paper.text.certificate.movement",
                        campaigns.get(decision.campaign()).title());
    }
}
