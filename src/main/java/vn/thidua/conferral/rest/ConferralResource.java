package vn.thidua.conferral.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RecipientKind;
import vn.thidua.conferral.Conferral;
import vn.thidua.conferral.ConferralPart;
import vn.thidua.conferral.ConferralRow;
import vn.thidua.conferral.ConferralSheets;
import vn.thidua.conferral.ConferralStatus;
import vn.thidua.conferral.Handing;

/**
 * An event as programs read it.
 *
 * @param closes the id of the campaign whose awards are handed over
 * @param launches the id of the campaign that is launched at it
 * @param reason why it came back, was moved or cancelled
 */
@Schema(name = "Conferral")
record ConferralResource(
        UUID id,
        String unit,
        String name,
        @Nullable String occasion,
        String place,
        LocalDate heldOn,
        @Nullable UUID closes,
        @Nullable UUID launches,
        ConferralStatus status,
        @Nullable String reason) {

    static ConferralResource of(Conferral it) {
        var occasion = it.occasion();
        return new ConferralResource(
                it.id(),
                it.unit(),
                occasion.name(),
                occasion.with(),
                occasion.place(),
                occasion.heldOn(),
                occasion.closes(),
                occasion.launches(),
                it.status(),
                it.reason());
    }

    /** The event with its ceremony in the order of Decree 152/2025, Đ29.5. */
    @Schema(name = "ConferralCeremony")
    record Ceremony(ConferralResource event, int awards, long handed, List<Part> parts) {

        static Ceremony of(ConferralSheets.Sheet sheet) {
            return new Ceremony(
                    ConferralResource.of(sheet.event()),
                    sheet.awards(),
                    sheet.handed(),
                    sheet.parts().stream().map(Part::of).toList());
        }
    }

    /**
     * Awards of one name that one authority decided.
     *
     * @param presenter who hands them over
     * @param delegation on whose behalf
     */
    @Schema(name = "ConferralPart")
    record Part(
            String award,
            String awardName,
            String authority,
            @Nullable String presenter,
            @Nullable String delegation,
            List<Line> awards) {

        static Part of(ConferralPart part) {
            return new Part(
                    part.key().award(),
                    part.awardName(),
                    part.key().authority(),
                    part.presenter(),
                    part.delegation(),
                    part.rows().stream().map(Line::of).toList());
        }
    }

    /**
     * One award.
     *
     * @param entry of the register
     * @param handing what became of it, absent until the event is recorded
     */
    @Schema(name = "ConferredAward")
    record Line(
            UUID entry,
            RecipientKind kind,
            String name,
            @Nullable String position,
            boolean posthumous,
            String unit,
            String number,
            LocalDate date,
            @Nullable Handing handing,
            @Nullable String receivedBy,
            @Nullable LocalDate insigniaOn,
            @Nullable LocalDate moneyOn,
            @Nullable String payer) {

        static Line of(ConferralRow row) {
            var result = row.result();
            return new Line(
                    row.entry(),
                    row.kind(),
                    row.name(),
                    row.position(),
                    row.posthumous(),
                    row.unit(),
                    row.number(),
                    row.date(),
                    result == null ? null : result.handing(),
                    result == null ? null : result.receivedBy(),
                    result == null ? null : result.insigniaOn(),
                    result == null ? null : result.moneyOn(),
                    result == null ? null : result.payer());
        }
    }
}
