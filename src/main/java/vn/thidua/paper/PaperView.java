package vn.thidua.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Deputy;

/**
 * A paper as others read it.
 *
 * @param unit the code of the unit that issues it
 * @param toUnit the code of the unit that receives a letter, absent for decisions and beyond the installation
 * @param campaign absent where its nominations belong to none: they are ad hoc
 * @param draftingDesk the desk that drafted it and gets it back, as {@code ROLE@UNIT}
 * @param returnedBecause why the approver sent it back, absent unless it is returned
 * @param signature absent until it is signed
 * @param items in the order of the list, those struck off and withdrawn included
 * @param since when it reached its status
 */
public record PaperView(
        UUID id,
        PaperKind kind,
        PaperStatus status,
        String unit,
        @Nullable String toUnit,
        @Nullable UUID campaign,
        String draftingDesk,
        PaperWording wording,
        @Nullable String returnedBecause,
        @Nullable Signature signature,
        List<PaperItem> items,
        Instant createdAt,
        String createdBy,
        @Nullable Instant submittedAt,
        Instant since) {

    public PaperView {
        items = List.copyOf(items);
    }

    /**
     * The number, the date and who signed.
     *
     * @param number the whole number, {@code 12/QĐ-PKT}
     * @param on the date of the paper
     * @param at the moment of the signature
     * @param by the signer's display name
     * @param deputy for whom the signer signed, absent where the head did
     */
    public record Signature(
            String number,
            LocalDate on,
            Instant at,
            String by,
            @Nullable Deputy deputy) {

        /** Who signed; of a deputy both names. */
        public String names() {
            return deputy == null ? by : "%s (%s, %s)".formatted(by, deputy.capacity(), deputy.forName());
        }
    }

    /** What a signature moves, or moved. */
    public List<PaperItem> standing() {
        return items.stream().filter(PaperItem::stands).toList();
    }

    /** Names the list as it stands: how many and, in eight letters, which. Two who saw the same list saw the same text. */
    public String fingerprint() {
        var standing = standing();
        var ids = standing.stream()
                .map(item -> item.nomination().toString())
                .sorted()
                .collect(Collectors.joining());
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.US_ASCII));
            return standing.size() + "-" + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    PaperView withoutFallen() {
        return new PaperView(
                id,
                kind,
                status,
                unit,
                toUnit,
                campaign,
                draftingDesk,
                wording,
                returnedBecause,
                signature,
                standing(),
                createdAt,
                createdBy,
                submittedAt,
                since);
    }

    /** The offices of the signature block: as the clerk wrote them; of a deputy the one signed for and the own one. */
    public List<String> signerLines() {
        var deputy = signature == null ? null : signature.deputy();
        return deputy == null ? wording.signerTitle().lines().toList() : List.of(deputy.capacity(), deputy.ownTitle());
    }

    /** How its files are called, before their ending. */
    public String fileName() {
        return signature == null ? "du-thao-" + id : signature.number();
    }

    /** The office in whose name it is signed, a line each: a deputy's is that of the holder. */
    String signedForOffice() {
        var deputy = signature == null ? null : signature.deputy();
        return deputy == null ? wording.signerTitle() : deputy.forTitle();
    }

    public boolean isSigned() {
        return status == PaperStatus.SIGNED;
    }

    /** Whether certificates go with it: it was signed, and it awards. */
    public boolean hasCertificates() {
        return isSigned() && kind == PaperKind.DECISION;
    }

    public boolean isDecision() {
        return kind.isDecision();
    }
}
