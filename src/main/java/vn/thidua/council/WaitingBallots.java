package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;

/** The ballots that wait for a person: asked on every page, so only sessions that are voting now are looked at. */
@Component
@Transactional(readOnly = true)
public class WaitingBallots {

    private final JdbcClient jdbc;

    WaitingBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A session in which this person may vote on something and has not.
     *
     * @param session its id
     * @param title what it is called
     * @param ballotNo 2 when cases without a result are voted on once more
     */
    public record Waiting(UUID session, String title, int ballotNo) {}

    /** All that wait for this person, the earliest session first. */
    public List<Waiting> of(Actor actor) {
        return jdbc.sql("""
                        select session.id, session.title, session.ballot_no
                        from thidua.council_session as session
                        join thidua.council_ballot as ballot
                          on ballot.session_id = session.id and ballot.ballot_no = session.ballot_no
                         and ballot.person_id = :me and not ballot.cast_vote
                        where session.status = 'VOTING' and exists (
                          select from thidua.council_count as line
                          where line.session_id = ballot.session_id and line.ballot_no = ballot.ballot_no
                            and not exists (
                              select from thidua.council_recusal as away
                              where away.item_id = line.item_id and away.person_id = ballot.person_id))
                        order by session.held_on, session.id
                        """)
                .param("me", actor.personId())
                .query((row, number) -> new Waiting(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)))
                .list();
    }
}
