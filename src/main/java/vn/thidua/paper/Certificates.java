package vn.thidua.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRegister;
import vn.thidua.award.RegisterEntry;
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
    private final AwardRegister register;
    private final PaperTexts texts;
    private final DocumentWords words;
    private final IssuedDocuments issued;

    Certificates(
            Units units,
            CampaignQueries campaigns,
            AwardRegister register,
            PaperTexts texts,
            DocumentWords words,
            IssuedDocuments issued) {
        this.register = register;
        this.units = units;
        this.campaigns = campaigns;
        this.texts = texts;
        this.words = words;
        this.issued = issued;
    }

    /** Those of the list from one place up to another, each with a check code of its own. */
    List<Certificate> of(PaperView decision, int from, int to) {
        var items = decision.standing().subList(from, to);
        var revoked = revokedOn(items);
        return items.stream()
                .map(item -> of(decision, item, revoked.get(item.nomination())))
                .toList();
    }

    Certificate of(PaperView decision, PaperItem item) {
        return of(decision, item, revokedOn(List.of(item)).get(item.nomination()));
    }

    Map<UUID, RegisterEntry.Revocation> revokedOn(List<PaperItem> items) {
        return register.revocationsOf(items.stream().map(PaperItem::nomination).toList());
    }

    /** @param revocation what annulled the award, which the certificate then says, on its face and where it is checked */
    private Certificate of(PaperView decision, PaperItem item, RegisterEntry.@Nullable Revocation revocation) {
        var signature = java.util.Objects.requireNonNull(decision.signature());
        var unit = units.get(decision.unit());
        var id = decision.id() + "/" + item.nomination();
        issued.enter(new IssuedDocument.Entry(
                CASE_TYPE, id, DocumentKind.CERTIFICATE, signature.number(), signature.on(), unit.nameVi(), 1));
        if (revocation != null) {
            issued.revoke(
                    CASE_TYPE,
                    id,
                    1,
                    texts.get("paper.text.certificate.revocation", revocation.number()),
                    revocation.on());
        }
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
                revocation == null
                        ? ""
                        : texts.get(
                                "paper.text.certificate.revoked", revocation.number(), words.longDate(revocation.on())),
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
