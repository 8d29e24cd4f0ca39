package vn.thidua.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is asked of the nominations there are, for thousands at once. */
@Repository
class NominationImportRepository {

    private final NamedParameterJdbcTemplate jdbc;

    NominationImportRepository(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets imports into one campaign, or those into none, wait for each other until the transaction ends: drafts have no unique key. */
    void waitForOthers(String campaign) {
        jdbc.query(
                "select pg_advisory_xact_lock(hashtext('nomination import'), hashtext(:campaign))",
                new MapSqlParameterSource("campaign", campaign),
                row -> {
                    // waiting was all
                });
    }

    /**
     * Which of these recipients have a live nomination for the same award in the campaign or, outside of campaigns, for
     * some of the same days.
     *
     * @param units the units whose drafts count too: those of others are nobody else's business
     * @return by place in the list: true where it was submitted, false where it is a draft of these units
     */
    Map<Integer, Boolean> alreadyThere(
            @Nullable UUID campaign, List<NominationCheck.Readable> wanted, Collection<String> units) {
        var found = new HashMap<Integer, Boolean>();
        if (wanted.isEmpty()) {
            return found;
        }
        jdbc.query(
                """
                select wanted.place, bool_or(nomination.status <> 'DRAFT') as submitted
                from unnest(:awards::text[], :kinds::text[], :units::text[], :names::text[], :codes::text[],
                        :from::date[], :to::date[])
                    with ordinality as wanted (award, kind, unit, name, code, from_day, to_day, place)
                join thidua.nomination on %s
                    and nomination.award_code = wanted.award and nomination.recipient_kind = wanted.kind
                    and nomination.recipient_key = case when wanted.code is null
                        then wanted.unit || ':' || lower(wanted.name) else upper(wanted.code) end
                where nomination.status not in ('NOT_AWARDED', 'WITHDRAWN')
                  and (nomination.status <> 'DRAFT' or nomination.unit_code = any(:mine))
                group by wanted.place
                """.formatted(
                                campaign == null
                                        ? "nomination.campaign_id is null and nomination.period_from <= wanted.to_day"
                                                + " and nomination.period_to >= wanted.from_day"
                                        : "nomination.campaign_id = :campaign"),
                new MapSqlParameterSource("campaign", campaign)
                        .addValue("from", texts(wanted, one -> one.dossier()
                                .period()
                                .from()
                                .toString()))
                        .addValue(
                                "to",
                                texts(wanted, one -> one.dossier().period().to().toString()))
                        .addValue("mine", units.toArray(String[]::new))
                        .addValue("awards", texts(wanted, one -> one.dossier().award()))
                        .addValue(
                                "kinds",
                                texts(wanted, one -> recipient(one).kind().name()))
                        .addValue("units", texts(wanted, NominationCheck.Readable::unit))
                        .addValue("names", texts(wanted, one -> recipient(one).name()))
                        .addValue("codes", texts(wanted, one -> recipient(one).code())),
                row -> {
                    found.put(row.getInt("place") - 1, row.getBoolean("submitted"));
                });
        return found;
    }

    private static Dossier.Recipient recipient(NominationCheck.Readable one) {
        return one.dossier().recipient();
    }

    private static String[] texts(
            List<NominationCheck.Readable> wanted, Function<NominationCheck.Readable, @Nullable String> text) {
        return wanted.stream().map(text).toArray(String[]::new);
    }
}
