package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What the register and other nominations say about whoever is nominated: one statement, however many are asked about. */
@Component
class NomineeHistory {

    private final NamedParameterJdbcTemplate jdbc;
    private final NominationJson json;

    NomineeHistory(NamedParameterJdbcTemplate jdbc, NominationJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * An award of the register.
     *
     * @param initiatives what was put forward for it
     * @param revoked whether it was annulled and counts no more
     */
    record Received(
            UUID nomination,
            @Nullable UUID campaign,
            String award,
            NominationType type,
            LocalDate from,
            LocalDate to,
            String decision,
            List<Dossier.Initiative> initiatives,
            boolean revoked) {}

    /** Who is nominated for which award in a campaign. */
    private record Candidacy(@Nullable UUID campaign, String award) {

        static Candidacy of(NominationView nomination) {
            return new Candidacy(nomination.campaignId(), nomination.dossier().award());
        }
    }

    /**
     * Everything that the register holds of each recipient, known by number, or by name within the unit; by the place in
     * the list, and nothing for those who have received nothing. What a nomination was itself awarded is left out.
     */
    Map<Integer, List<Received>> of(List<NominationView> nominations) {
        Map<Integer, List<Received>> received = new HashMap<>();
        jdbc.query(
                """
                select nominee.place, entry.nomination_id, entry.campaign_id, entry.award_code, nomination.type,
                    entry.period_from, entry.period_to, entry.decision_number, nomination.facts,
                    entry.revoked_on is not null as revoked
                from unnest(:ids::uuid[], :kinds::text[], :units::text[], :names::text[], :codes::text[])
                    with ordinality as nominee (id, kind, unit, name, code, place)
                join thidua.nomination on nomination.status = 'AWARDED' and nomination.recipient_kind = nominee.kind
                    and nomination.recipient_key = case when nominee.code is null
                        then nominee.unit || ':' || lower(nominee.name) else upper(nominee.code) end
                    and nomination.id <> nominee.id
                join thidua.register_entry as entry on entry.nomination_id = nomination.id
                order by entry.period_to
                """,
                new MapSqlParameterSource("ids", ids(nominations))
                        .addValue(
                                "kinds",
                                texts(nominations, one -> recipient(one).kind().name()))
                        .addValue("units", texts(nominations, NominationView::unit))
                        .addValue("names", texts(nominations, one -> recipient(one)
                                .name()))
                        .addValue("codes", texts(nominations, one -> recipient(one)
                                .code())),
                row -> {
                    received.computeIfAbsent(row.getInt("place") - 1, none -> new ArrayList<>())
                            .add(new Received(
                                    row.getObject("nomination_id", UUID.class),
                                    row.getObject("campaign_id", UUID.class),
                                    row.getString("award_code"),
                                    NominationType.valueOf(row.getString("type")),
                                    row.getObject("period_from", LocalDate.class),
                                    row.getObject("period_to", LocalDate.class),
                                    row.getString("decision_number"),
                                    json.read(row.getString("facts")).initiatives(),
                                    row.getBoolean("revoked")));
                });
        return received;
    }

    /** How many others are nominated for the same award in the same campaign and have not been turned down. */
    Function<NominationView, Integer> othersBeside(Collection<NominationView> nominations) {
        if (nominations.isEmpty()) {
            return none -> 0;
        }
        Map<Candidacy, Set<UUID>> asked = new HashMap<>();
        Map<Candidacy, Integer> all = new HashMap<>();
        var wanted = nominations.stream()
                .filter(nomination -> nomination.campaignId() != null)
                .map(Candidacy::of)
                .distinct()
                .toList();
        jdbc.query(
                """
                select campaign_id, award_code, count(*) as candidates,
                    coalesce(array_agg(id) filter (where id = any(:ids)), '{}') as asked
                from thidua.nomination
                where (campaign_id, award_code) in (select * from unnest(:campaigns::uuid[], :awards::text[]))
                    and status not in ('DRAFT', 'NOT_AWARDED', 'WITHDRAWN')
                group by campaign_id, award_code
                """,
                new MapSqlParameterSource("ids", ids(nominations))
                        .addValue(
                                "campaigns",
                                wanted.stream().map(Candidacy::campaign).toArray(UUID[]::new))
                        .addValue(
                                "awards", wanted.stream().map(Candidacy::award).toArray(String[]::new)),
                row -> {
                    var candidacy =
                            new Candidacy(row.getObject("campaign_id", UUID.class), row.getString("award_code"));
                    all.put(candidacy, row.getInt("candidates"));
                    asked.put(candidacy, Set.of((UUID[]) row.getArray("asked").getArray()));
                });
        return nomination -> {
            var candidacy = Candidacy.of(nomination);
            boolean itself = asked.getOrDefault(candidacy, Set.of()).contains(nomination.id());
            return all.getOrDefault(candidacy, 0) - (itself ? 1 : 0);
        };
    }

    private static Dossier.Recipient recipient(NominationView one) {
        return one.dossier().recipient();
    }

    private static UUID[] ids(Collection<NominationView> nominations) {
        return nominations.stream().map(NominationView::id).toArray(UUID[]::new);
    }

    private static String[] texts(
            Collection<NominationView> nominations, Function<NominationView, @Nullable String> text) {
        return nominations.stream().map(text).toArray(String[]::new);
    }
}
