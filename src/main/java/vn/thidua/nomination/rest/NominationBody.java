package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.FurtherDraft;
import vn.thidua.nomination.NominationDraft;

/** A nomination as programs send it. */
@Schema(name = "NominationBody")
record NominationBody(
        @Schema(format = "uuid") @Nullable String campaign,
        @Nullable String unit,
        @Nullable String award,

        @Schema(allowableValues = {"MERIT", "AD_HOC", "MOVEMENT", "CONTRIBUTION", "SENIORITY", "EXTERNAL"}) @Nullable
        String type,

        @Nullable Recipient recipient,
        @Nullable Period period,
        @Nullable String achievement,
        @Nullable Facts facts) {

    @Schema(name = "NominationBodyRecipient")
    record Recipient(
            @Schema(allowableValues = {"INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"}) @Nullable
            String kind,

            @Nullable String name,
            @Nullable String position,
            @Nullable String code,
            @Schema(format = "date") @Nullable String deceasedOn) {}

    @Schema(name = "NominationBodyPeriod")
    record Period(
            @Schema(format = "date") @Nullable String from,
            @Schema(format = "date") @Nullable String to) {}

    @Schema(name = "NominationBodyFacts")
    record Facts(
            @Nullable List<@Nullable Rating> ratings,
            @Nullable List<@Nullable Title> titles,
            @Nullable List<@Nullable Initiative> initiatives,
            @Nullable List<@Nullable Hold> holds,
            @Nullable FurtherDraft further) {}

    @Schema(name = "NominationBodyRating")
    record Rating(
            @Nullable Integer year,

            @Schema(allowableValues = {"NOT_COMPLETED", "COMPLETED", "GOOD", "EXCELLENT"}) @Nullable
            String level) {}

    @Schema(name = "NominationBodyTitle")
    record Title(
            @Nullable String award,
            @Nullable Integer year,
            @Nullable String decision,

            @Schema(allowableValues = {"MERIT", "AD_HOC", "MOVEMENT", "CONTRIBUTION", "SENIORITY", "EXTERNAL"})
            @Nullable
            String type) {}

    @Schema(name = "NominationBodyInitiative")
    record Initiative(
            @Nullable String name,

            @Schema(allowableValues = {"GRASSROOTS", "MINISTRY_OR_PROVINCE", "ARMY", "NATIONAL"}) @Nullable
            String scope,

            @Nullable Integer year,
            @Nullable String recognisedBy) {}

    @Schema(name = "NominationBodyHold")
    record Hold(
            @Nullable String reason,
            @Schema(format = "date") @Nullable String since,
            @Schema(format = "date") @Nullable String until) {}

    NominationDraft draft() {
        return new NominationDraft(
                campaign,
                unit,
                award,
                type,
                recipient == null
                        ? null
                        : new NominationDraft.Recipient(
                                recipient.kind(),
                                recipient.name(),
                                recipient.position(),
                                recipient.code(),
                                recipient.deceasedOn()),
                period == null ? null : new NominationDraft.Period(period.from(), period.to()),
                achievement,
                facts == null ? null : draft(facts));
    }

    private static NominationDraft.Facts draft(Facts facts) {
        return new NominationDraft.Facts(
                map(facts.ratings(), row -> new NominationDraft.Rating(row.year(), row.level())),
                map(
                        facts.titles(),
                        row -> new NominationDraft.Title(row.award(), row.year(), row.decision(), row.type())),
                map(
                        facts.initiatives(),
                        row -> new NominationDraft.Initiative(row.name(), row.scope(), row.year(), row.recognisedBy())),
                map(facts.holds(), row -> new NominationDraft.Hold(row.reason(), row.since(), row.until())),
                facts.further());
    }

    private static <S, R> @Nullable List<@Nullable R> map(
            @Nullable List<@Nullable S> rows, java.util.function.Function<S, R> mapping) {
        if (rows == null) {
            return null;
        }
        List<@Nullable R> mapped = new java.util.ArrayList<>();
        rows.forEach(row -> mapped.add(row == null ? null : mapping.apply(row)));
        return mapped;
    }
}
