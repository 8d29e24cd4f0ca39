package vn.thidua.award.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RegisterEntry;

/**
 * An entry of the register as programs read it; the names are those of the day of the decision.
 *
 * @param campaign absent for what was given outside of every campaign
 * @param revocation absent while it is in force
 * @param conferral absent until it was handed over
 */
record RegisterResource(
        UUID id,
        UUID nomination,
        Recipient recipient,
        Named unit,
        Named award,
        @Nullable Campaign campaign,
        Decision decision,
        Period period,
        @Nullable Revocation revocation,
        @Nullable Conferral conferral) {

    record Recipient(
            RecipientKind kind,
            String name,
            @Nullable String position,
            @Nullable String code,
            boolean posthumous) {}

    record Named(String code, String name) {}

    record Campaign(UUID id, String title) {}

    record Decision(
            String number,
            LocalDate date,
            String authority,
            @Nullable String unit,
            @Nullable UUID paper) {}

    record Period(LocalDate from, LocalDate to) {}

    /**
     * The act that annulled it.
     *
     * @param id of the case
     */
    record Revocation(UUID id, LocalDate date, String number, String authority) {}

    /**
     * Where it was handed over.
     *
     * @param id of the event
     */
    @Schema(name = "ConferredAt")
    record Conferral(UUID id, String event, LocalDate date) {}

    static RegisterResource of(RegisterEntry entry) {
        var recipient = entry.recipient();
        var decision = entry.decision();
        return new RegisterResource(
                entry.id(),
                entry.nomination(),
                new Recipient(
                        recipient.kind(),
                        recipient.name(),
                        recipient.position(),
                        recipient.code(),
                        recipient.posthumous()),
                new Named(entry.unit(), entry.unitName()),
                new Named(entry.award(), entry.awardName()),
                entry.campaign() == null || entry.campaignTitle() == null
                        ? null
                        : new Campaign(entry.campaign(), entry.campaignTitle()),
                new Decision(
                        decision.number(), decision.date(), decision.authority(), decision.unit(), decision.paper()),
                new Period(entry.periodFrom(), entry.periodTo()),
                entry.revocation() == null
                        ? null
                        : new Revocation(
                                entry.revocation().id(),
                                entry.revocation().on(),
                                entry.revocation().number(),
                                entry.revocation().authority()),
                entry.conferral() == null
                        ? null
                        : new Conferral(
                                entry.conferral().id(),
                                entry.conferral().event(),
                                entry.conferral().on()));
    }
}
