package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roll of a ballot, what members have marked, and the votes. */
@Repository
class BallotRepository {

    private final JdbcClient jdbc;

    BallotRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the roll with what its member has marked, sealed; null while nothing was, and after the count. */
    record Marked(RollEntry entry, byte @Nullable [] sealed) {}

    /** A vote that nobody can lay to anybody. */
    record SecretVote(UUID item, byte[] token, Choice choice) {}

    /** A vote of an open ballot. */
    record OpenVote(UUID item, UUID person, Choice choice) {}

    void open(UUID session, int ballotNo) {
        jdbc.sql("""
                        insert into thidua.council_ballot (session_id, ballot_no, person_id)
                        select session_id, :ballot, person_id from thidua.council_voter where session_id = :session
                        """).param("session", session).param("ballot", ballotNo).update();
    }

    List<RollEntry> roll(UUID session, int ballotNo) {
        return marked(session, ballotNo).stream().map(Marked::entry).toList();
    }

    List<Marked> marked(UUID session, int ballotNo) {
        return jdbc.sql("""
                        select * from thidua.council_ballot where session_id = :session and ballot_no = :ballot
                        order by person_id
                        """)
                .param("session", session)
                .param("ballot", ballotNo)
                .query(BallotRepository::marked)
                .list();
    }

    /** One member's, locked: of two windows one waits for the other. */
    Optional<Marked> lock(UUID session, int ballotNo, UUID person) {
        return one(session, ballotNo, person, " for update");
    }

    Optional<Marked> find(UUID session, int ballotNo, UUID person) {
        return one(session, ballotNo, person, "");
    }

    private Optional<Marked> one(UUID session, int ballotNo, UUID person, String lock) {
        return jdbc.sql("""
                        select * from thidua.council_ballot
                        where session_id = :session and ballot_no = :ballot and person_id = :person
                        """ + lock)
                .param("session", session)
                .param("ballot", ballotNo)
                .param("person", person)
                .query(BallotRepository::marked)
                .optional();
    }

    void keep(SealedBallot.Owner owner, byte[] sealed) {
        jdbc.sql("""
                        update thidua.council_ballot set sealed = :sealed
                        where session_id = :session and ballot_no = :ballot and person_id = :person
                        """)
                .param("sealed", sealed)
                .param("session", owner.session())
                .param("ballot", owner.ballotNo())
                .param("person", owner.person())
                .update();
    }

    /** Ticks the member off the roll. */
    void cast(SealedBallot.Owner owner, @Nullable UUID scan) {
        jdbc.sql("""
                        update thidua.council_ballot set cast_vote = true, in_writing = :written, scan_id = :scan
                        where session_id = :session and ballot_no = :ballot and person_id = :person
                        """)
                .param("written", scan != null)
                .param("scan", scan)
                .param("session", owner.session())
                .param("ballot", owner.ballotNo())
                .param("person", owner.person())
                .update();
    }

    /** Notes who came, and takes away whatever was sealed: it is counted, or was never cast. */
    void close(UUID session, int ballotNo, Collection<UUID> present) {
        jdbc.sql("""
                        update thidua.council_ballot set present = person_id = any(:present), sealed = null
                        where session_id = :session and ballot_no = :ballot
                        """)
                .param("present", present.toArray(UUID[]::new))
                .param("session", session)
                .param("ballot", ballotNo)
                .update();
    }

    /** How many of each kind every case of an open ballot has so far. */
    Map<UUID, Map<Choice, Integer>> openTally(UUID session, int ballotNo) {
        return tally("council_open_vote", session, ballotNo);
    }

    /** The same of a secret ballot, after it was counted: there is nothing before. */
    Map<UUID, Map<Choice, Integer>> secretTally(UUID session, int ballotNo) {
        return tally("council_secret_vote", session, ballotNo);
    }

    private Map<UUID, Map<Choice, Integer>> tally(String table, UUID session, int ballotNo) {
        return jdbc
                .sql("select item_id, choice, count(*) as votes from thidua." + table
                        + " where session_id = :session and ballot_no = :ballot group by item_id, choice")
                .param("session", session)
                .param("ballot", ballotNo)
                .query((row, number) -> Map.entry(
                        row.getObject("item_id", UUID.class),
                        Map.entry(Choice.valueOf(row.getString("choice")), row.getInt("votes"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.toMap(it -> it.getValue().getKey(), it -> it.getValue()
                                .getValue())));
    }

    void insertOpen(UUID session, int ballotNo, Collection<OpenVote> votes) {
        jdbc.sql("""
                        insert into thidua.council_open_vote (session_id, ballot_no, item_id, person_id, choice)
                        select :session, :ballot, it.item, it.person, it.choice
                        from unnest(:items::uuid[], :persons::uuid[], :choices::text[]) as it (item, person, choice)
                        """)
                .param("session", session)
                .param("ballot", ballotNo)
                .param("items", votes.stream().map(OpenVote::item).toArray(UUID[]::new))
                .param("persons", votes.stream().map(OpenVote::person).toArray(UUID[]::new))
                .param(
                        "choices",
                        votes.stream().map(vote -> vote.choice().name()).toArray(String[]::new))
                .update();
    }

    List<OpenVote> openVotes(UUID session, int ballotNo) {
        return jdbc.sql("""
                        select item_id, person_id, choice from thidua.council_open_vote
                        where session_id = :session and ballot_no = :ballot order by item_id, person_id
                        """)
                .param("session", session)
                .param("ballot", ballotNo)
                .query((row, number) -> new OpenVote(
                        row.getObject("item_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        Choice.valueOf(row.getString("choice"))))
                .list();
    }

    /** Writes all votes of a ballot at once, in an order that says nothing: that of their tokens. */
    void insertSecret(UUID session, int ballotNo, Collection<SecretVote> votes) {
        var shuffled = votes.stream()
                .sorted(Comparator.comparing(SecretVote::token, Arrays::compareUnsigned))
                .toList();
        jdbc.sql("""
                        insert into thidua.council_secret_vote (session_id, ballot_no, item_id, token, choice)
                        select :session, :ballot, it.item, it.token, it.choice
                        from unnest(:items::uuid[], :tokens::bytea[], :choices::text[]) as it (item, token, choice)
                        """)
                .param("session", session)
                .param("ballot", ballotNo)
                .param("items", shuffled.stream().map(SecretVote::item).toArray(UUID[]::new))
                .param("tokens", shuffled.stream().map(SecretVote::token).toArray(byte[][]::new))
                .param(
                        "choices",
                        shuffled.stream().map(vote -> vote.choice().name()).toArray(String[]::new))
                .update();
    }

    List<SecretVote> secretVotes(UUID session, int ballotNo) {
        return jdbc.sql("""
                        select item_id, token, choice from thidua.council_secret_vote
                        where session_id = :session and ballot_no = :ballot order by item_id, token
                        """)
                .param("session", session)
                .param("ballot", ballotNo)
                .query((row, number) -> new SecretVote(
                        row.getObject("item_id", UUID.class),
                        row.getBytes("token"),
                        Choice.valueOf(row.getString("choice"))))
                .list();
    }

    /** Whether members may still vote in it, or are about to. */
    boolean isOpen(UUID session, int ballotNo) {
        return jdbc.sql("""
                        select exists (select from thidua.council_session
                            where id = :session and (status = 'VOTING' and ballot_no = :ballot
                                or status in ('CONVENED', 'COUNTED') and ballot_no < :ballot))
                        """)
                .param("session", session)
                .param("ballot", ballotNo)
                .query(Boolean.class)
                .single();
    }

    private static Marked marked(ResultSet row, int number) throws SQLException {
        return new Marked(
                new RollEntry(
                        row.getObject("person_id", UUID.class),
                        row.getObject("present", Boolean.class),
                        row.getBoolean("cast_vote"),
                        row.getBoolean("in_writing"),
                        row.getObject("scan_id", UUID.class)),
                row.getBytes("sealed"));
    }
}
