package vn.thidua.cluster;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.StoredReference;

/** What the charters of clusters leave to practice: terms, ballots, silence, seats. */
@Component
class ClusterRules extends StoredReference {

    private static final String RULE = "rule";
    private static final String NUMBER = "number";
    private static final int LARGEST = 260;

    /** A rule and what counts where nobody has said anything. */
    enum Rule {
        COMMENT_DAYS(5),
        SELF_SCORE_DAYS(10),
        CROSS_SCORE_DAYS(10),
        BALLOT_DAYS(5),
        /** How many ballots there are at most. */
        BALLOTS(2),
        /** More than so many per cent of all members make a leader. */
        BALLOT_SHARE(50),
        /** 1: who gives no points agrees with a member's own; 0: the average of those given counts. */
        SILENCE_AGREES(0),
        /** 0: a unit may sit in several clusters of a year; 1: that is pointed out; 2: it is refused. */
        ONE_CLUSTER(1);

        private final int usual;

        Rule(int usual) {
            this.usual = usual;
        }
    }

    ClusterRules(JdbcClient jdbc, Clock clock) {
        super(jdbc, clock, "thidua.cluster_rule", RULE);
    }

    @Override
    public String code() {
        return "cluster-rules";
    }

    @Override
    public String messages() {
        return "cluster.rules.";
    }

    @Override
    public List<ReferenceColumn> columns() {
        return List.of(
                ReferenceColumn.constant(RULE, "cluster.rule.", Rule.values()).asKey(),
                ReferenceColumn.number(NUMBER, 0, LARGEST));
    }

    /** What holds today. */
    int of(Rule rule) {
        return today().stream()
                .filter(row -> row.line(RULE).equals(rule.name()))
                .map(row -> row.number(NUMBER))
                .findFirst()
                .orElse(rule.usual);
    }

    boolean silenceAgrees() {
        return of(Rule.SILENCE_AGREES) > 0;
    }
}
