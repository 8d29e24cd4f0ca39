package vn.thidua.paper.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.PaperItem;
import vn.thidua.paper.PaperKind;
import vn.thidua.paper.PaperStatus;
import vn.thidua.paper.PaperView;
import vn.thidua.shared.Deputy;
import vn.thidua.shared.DeputyForm;

/**
 * A paper as programs read it.
 *
 * @param signedFor for whom a deputy signed, absent where the head did
 * @param nominations the ids of those that stand on it
 * @param items all of them, with what became of each
 * @param seen names the list as it stands; sent back with the signature it makes sure that nothing changed meanwhile
 */
record PaperResource(
        UUID id,
        PaperKind kind,
        PaperStatus status,
        String unit,
        @Nullable String toUnit,
        @Nullable UUID campaign,
        String subject,
        List<String> grounds,
        List<String> recipients,
        String addressee,
        String place,
        String signerTitle,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable OffsetDateTime signedAt,
        @Nullable String signedBy,
        @Nullable OnBehalfOf signedFor,
        @Nullable String returnedBecause,
        List<UUID> nominations,
        List<Item> items,
        String seen,
        String draftedBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime submittedAt,
        OffsetDateTime since) {

    /** What became of a nomination on the paper. */
    enum ItemState {
        STANDING,
        STRUCK_OFF,
        WITHDRAWN
    }

    record Recipient(String kind, String name, @Nullable String position) {}

    record Named(String code, String name) {}

    /**
     * For whom a deputy signed, as the signature block shows it.
     *
     * @param form KT, TL or TUQ
     * @param name the holder of the office
     * @param office the office signed for
     * @param ownOffice the deputy's own office
     */
    record OnBehalfOf(DeputyForm form, String name, String office, String ownOffice) {

        private static @Nullable OnBehalfOf of(@Nullable Deputy deputy) {
            return deputy == null
                    ? null
                    : new OnBehalfOf(deputy.form(), deputy.forName(), deputy.forTitle(), deputy.ownTitle());
        }
    }

    record Appraisal(String by, OffsetDateTime at, @Nullable String opinion) {}

    /**
     * A nomination on the paper.
     *
     * @param reason why it was struck off
     */
    record Item(
            UUID nomination,
            Recipient recipient,
            Named unit,
            Named award,
            @Nullable Appraisal appraisal,
            ItemState state,
            @Nullable String reason) {

        private static Item of(PaperItem item, ZoneId zone) {
            var state = item.leftAt() != null
                    ? ItemState.WITHDRAWN
                    : item.struckOffBecause() != null ? ItemState.STRUCK_OFF : ItemState.STANDING;
            return new Item(
                    item.nomination(),
                    new Recipient(item.recipientKind(), item.recipientName(), item.recipientPosition()),
                    new Named(item.unit(), item.unitName()),
                    new Named(item.award(), item.awardName()),
                    item.appraisedBy() == null || item.appraisedAt() == null
                            ? null
                            : new Appraisal(item.appraisedBy(), local(item.appraisedAt(), zone), item.appraisalNote()),
                    state,
                    item.struckOffBecause());
        }
    }

    static PaperResource of(PaperView paper, ZoneId zone) {
        var wording = paper.wording();
        var signature = paper.signature();
        return new PaperResource(
                paper.id(),
                paper.kind(),
                paper.status(),
                paper.unit(),
                paper.toUnit(),
                paper.campaign(),
                wording.subject(),
                wording.grounds(),
                wording.recipients(),
                wording.addressee(),
                wording.place(),
                wording.signerTitle(),
                signature == null ? null : signature.number(),
                signature == null ? null : signature.on(),
                signature == null ? null : local(signature.at(), zone),
                signature == null ? null : signature.by(),
                signature == null ? null : OnBehalfOf.of(signature.deputy()),
                paper.returnedBecause(),
                paper.standing().stream().map(PaperItem::nomination).toList(),
                paper.items().stream().map(item -> Item.of(item, zone)).toList(),
                paper.fingerprint(),
                paper.createdBy(),
                local(paper.createdAt(), zone),
                paper.submittedAt() == null ? null : local(paper.submittedAt(), zone),
                local(paper.since(), zone));
    }

    static OffsetDateTime local(Instant time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }
}
