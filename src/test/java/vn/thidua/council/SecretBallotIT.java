package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import vn.thidua.security.Visitor;
import vn.thidua.support.CampaignWalk;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.TestCouncil;
import vn.thidua.support.TestOrganization;
import vn.thidua.support.TestPostgres;

/**
 * Plays an attacker who has the whole database and knows who voted how, and looks for anything in it that would have told:
 * before the count, after it, and by every column and every trace that PostgreSQL leaves on a row. What an attacker can
 * learn all the same stands in {@code src/docs/decisions/2026-11-22-secret-ballots.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretBallotIT extends OrganizationTest {

    private static final String FIGHTER = "CHIEN_SI_THI_DUA_BO_BAN_NGANH_TINH";
    private static final List<String> NAMES = List.of("Nguyễn Văn Một", "Trần Thị Hai", "Lê Văn Ba", "Phạm Thị Bốn");
    private static final int MEMBERS = 7;

    @Autowired
    DataSource dataSource;

    @Value("${thidua.council.ballot-keys:${thidua.data-dir}/ballot-keys}")
    Path keys;

    private TestOrganization units;
    private TestCouncil council;
    private String session;

    /** What each member, from 1, in truth voted: the attacker's answer sheet, by recipient. */
    private final Map<Integer, Map<String, String>> truth = new LinkedHashMap<>();

    private final Map<Integer, String> receipts = new LinkedHashMap<>();

    @BeforeAll
    void membersHaveVoted() {
        units = organization("SCR")
                .unit("BOARD", "Ban Quản lý", "", "MINISTRY", "AGENCY", "MINISTER_OR_EQUIVALENT")
                .unit("DEPARTMENT", "Phòng Kỹ thuật", "BOARD", "DEPARTMENT", "UNIT", "")
                .create();
        var walk = new CampaignWalk(units, "BOARD");
        walk.launch(walk.plan("Phong trào toàn ngành", List.of("DEPARTMENT"), List.of(FIGHTER)));
        walk.pledge("DEPARTMENT");
        walk.review("DEPARTMENT");
        walk.rank();
        council = TestCouncil.of(units, "BOARD", MEMBERS);
        for (var name : NAMES) {
            var id = walk.nominate("DEPARTMENT", FIGHTER, name);
            walk.sign("DEPARTMENT", "SUBMISSION_LETTER", Map.of(), id);
            CampaignWalk.as(units.clerk("BOARD"))
                    .complete("userTask_appraise", walk.id(), name, "forward", null, Map.of());
        }
        session = council.session("Phiên kín", true, Map.of());
        var choices = List.of("APPROVE", "REJECT", "ABSTAIN");
        for (int member = 1; member <= MEMBERS; member++) {
            var mine = new LinkedHashMap<String, String>();
            for (int at = 0; at < NAMES.size(); at++) {
                mine.put(NAMES.get(at), choices.get((member * (at + 1)) % 3));
            }
            truth.put(member, mine);
        }
        draftsLeaveNothing();
        for (int member = 1; member <= MEMBERS; member++) {
            var paper = council.vote(session, member, truth.get(member));
            receipts.put(member, paper.get("receipt").asString());
        }
    }

    /** By the page and by its script, in pieces, and once more after a change of mind. */
    private void draftsLeaveNothing() {
        var items = council.items(session);
        var page = new Visitor(port);
        page.signIn(council.member(2).username(), TestOrganization.PASSWORD);
        var address = "/council/" + session + "/ballot";
        var shown = page.get(address);
        assertThat(Jsoup.parse(shown.body()).select(".ballot-row")).hasSize(NAMES.size());
        var field = "c." + items.get(NAMES.get(0)).get("id").asString();
        var token = Visitor.token(shown);
        assertThat(page.post(address + "/marks", Map.of(field, "REJECT", "_csrf", token))
                        .statusCode())
                .isEqualTo(204);
        assertThat(page.post(address, Map.of(field, "ABSTAIN", "act", "save", "_csrf", token))
                        .statusCode())
                .isEqualTo(302);
        var again = Jsoup.parse(page.get(address).body()).select("input[checked]");
        assertThat(again).hasSize(1);
        assertThat(again.val()).isEqualTo("ABSTAIN");
    }

    @Test
    void aDatabaseTakenBeforeTheCountHoldsNoChoiceAndAfterItNoVoter() throws Exception {
        var owner = owner();
        noPlainChoiceAnywhere(owner);
        sealedBallotsLookAlike(owner);
        assertThat(Files.exists(keys.resolve(session + "-1.key"))).isTrue();

        var rollBefore = rows(owner, "select * from thidua.council_ballot where session_id = '" + session + "'");
        council.close(session).ok();

        assertThat(Files.exists(keys.resolve(session + "-1.key")))
                .as("the key is gone")
                .isFalse();
        assertThat(rows(
                        owner,
                        "select 1 from thidua.council_ballot where session_id = '" + session
                                + "' and sealed is not null"))
                .isEmpty();
        assertThat(rollBefore).hasSize(MEMBERS);
        votesAreInOneTransactionAndInAnOrderThatSaysNothing(owner);
        noColumnJoinsAVoteToAVoter(owner);
        nothingElsewhereNamesAChoiceOfAMember(owner);
        everybodyFindsTheirOwnVotesAndTheCountIsTrue();
    }

    /** No column of any table of the database holds a word or a number from which a choice could be read. */
    private void noPlainChoiceAnywhere(JdbcClient owner) {
        assertThat(count(owner, "select count(*) from thidua.council_open_vote where session_id = '" + session + "'"))
                .isZero();
        assertThat(count(owner, "select count(*) from thidua.council_secret_vote where session_id = '" + session + "'"))
                .isZero();
        var words = Set.of("APPROVE", "REJECT", "ABSTAIN");
        for (var column : textColumns(owner)) {
            var found = rows(
                    owner,
                    "select %1$s::text from %2$s where %1$s::text like '%%%3$s%%'"
                            .formatted(column.get(1), column.get(0), session));
            for (var row : found) {
                assertThat(words).as(column.toString()).noneMatch(row.toString()::contains);
            }
        }
    }

    private void sealedBallotsLookAlike(JdbcClient owner) {
        var lengths = new HashSet<Integer>();
        owner.sql("select sealed from thidua.council_ballot where session_id = ?::uuid")
                .param(session)
                .query(byte[].class)
                .list()
                .forEach(bytes -> lengths.add(bytes.length));
        assertThat(lengths).hasSize(1);
    }

    /** xmin, ctid and physical order: the traces of who came when. */
    private void votesAreInOneTransactionAndInAnOrderThatSaysNothing(JdbcClient owner) {
        var traces = rows(
                owner,
                "select distinct xmin::text, xmax::text, cmin::text from thidua.council_secret_vote where session_id = '"
                        + session + "'");
        assertThat(traces).as("one transaction, one statement").hasSize(1);
        var physical = owner.sql(
                        "select encode(token, 'hex') from thidua.council_secret_vote where session_id = ?::uuid order by ctid")
                .param(session)
                .query(String.class)
                .list();
        assertThat(physical).as("lie in the order of random numbers").isSorted();
        assertThat(physical).hasSize(MEMBERS * NAMES.size());
        var ofTheRoll = rows(
                owner, "select distinct xmin::text from thidua.council_ballot where session_id = '" + session + "'");
        assertThat(ofTheRoll).as("the roll was written in one go as well").hasSize(1);
    }

    /** Every pair of columns of the votes and of every table with persons in it, as an equi-join. */
    private void noColumnJoinsAVoteToAVoter(JdbcClient owner) {
        var columns = owner.sql("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = 'thidua' and table_name = 'council_secret_vote'
                        """).query((row, number) -> row.getString(1)).list();
        assertThat(columns)
                .as("what a vote carries")
                .containsExactlyInAnyOrder("session_id", "ballot_no", "item_id", "token", "choice");
        // session, ballot and case are the same for everybody: what could tell one voter from another is the token
        // alone
        var tokens = owner.sql("select encode(token, 'hex') from thidua.council_secret_vote where session_id = ?::uuid")
                .param(session)
                .query(String.class)
                .list();
        assertThat(new HashSet<>(tokens)).hasSameSizeAs(tokens);
        for (var column : textColumns(owner)) {
            if (column.get(0).equals("thidua.council_secret_vote")) {
                continue;
            }
            var hits = owner.sql("select count(*) from %2$s where %1$s::text ~ any(:tokens)"
                            .formatted(column.get(1), column.get(0)))
                    .param("tokens", tokens.toArray(String[]::new))
                    .query(Integer.class)
                    .single();
            assertThat(hits).as("tokens in " + column).isZero();
        }
    }

    /** Audit trail, drafts, sessions of the browser, the engine's variables and history, work items, notices. */
    private void nothingElsewhereNamesAChoiceOfAMember(JdbcClient owner) {
        var secrets = new ArrayList<String>();
        receipts.values().forEach(receipt -> {
            secrets.add(receipt);
            secrets.add(receipt.replace("-", "").toLowerCase(java.util.Locale.ROOT));
        });
        for (var column : textColumns(owner)) {
            var hits = owner.sql("select count(*) from %2$s where %1$s::text ~* any(:secrets)"
                            .formatted(column.get(1), column.get(0)))
                    .param("secrets", secrets.toArray(String[]::new))
                    .query(Integer.class)
                    .single();
            assertThat(hits).as("receipts in " + column).isZero();
        }
        var trail = rows(owner, "select * from thidua.audit_entry where case_id = '" + session + "'");
        assertThat(trail).isNotEmpty();
        assertThat(trail.toString()).doesNotContain("APPROVE", "REJECT", "ABSTAIN");
    }

    private void everybodyFindsTheirOwnVotesAndTheCountIsTrue() {
        var items = council.items(session);
        var votes = council.chair()
                .get("/council/sessions/" + session + "/votes")
                .ok()
                .get("items");
        assertThat(votes).allMatch(vote -> vote.get("person").isNull());
        for (var name : NAMES) {
            var item = items.get(name);
            var expected = new HashMap<String, Integer>();
            truth.values().forEach(mine -> expected.merge(mine.get(name), 1, Integer::sum));
            var counted = new HashMap<String, Integer>();
            for (JsonNode vote : votes) {
                if (vote.get("item").asString().equals(item.get("id").asString())) {
                    counted.merge(vote.get("choice").asString(), 1, Integer::sum);
                }
            }
            assertThat(counted).isEqualTo(expected);
            assertThat(item.get("vote").get("inFavour").asInt()).isEqualTo(expected.getOrDefault("APPROVE", 0));
        }
        for (int member = 1; member <= MEMBERS; member++) {
            var found = council.member(member)
                    .post("/council/sessions/" + session + "/check", Map.of("receipt", receipts.get(member)))
                    .ok()
                    .get("items");
            var mine = new HashMap<String, String>();
            for (JsonNode vote : found) {
                mine.put(vote.get("item").asString(), vote.get("choice").asString());
            }
            var expected = new HashMap<String, String>();
            truth.get(member)
                    .forEach((name, choice) ->
                            expected.put(items.get(name).get("id").asString(), choice));
            assertThat(mine).isEqualTo(expected);
        }
        var wrong = council.member(1)
                .post("/council/sessions/" + session + "/check", Map.of("receipt", "0".repeat(32)))
                .ok();
        assertThat(wrong.get("items")).isEmpty();
    }

    /** Every column of ours and of the engine's that can hold text or bytes. */
    private static List<List<String>> textColumns(JdbcClient owner) {
        return owner.sql("""
                        select table_schema || '.' || table_name, quote_ident(column_name)
                        from information_schema.columns join information_schema.tables using (table_schema, table_name)
                        where table_schema in ('thidua', 'public') and table_type = 'BASE TABLE'
                          and data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'uuid')
                        """)
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list();
    }

    private static List<Map<String, Object>> rows(JdbcClient owner, String sql) {
        return owner.sql(sql).query().listOfRows();
    }

    private static int count(JdbcClient owner, String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }

    private JdbcClient owner() throws Exception {
        try (var connection = dataSource.getConnection()) {
            return JdbcClient.create(
                    new DriverManagerDataSource(connection.getMetaData().getURL(), TestPostgres.OWNER, ""));
        }
    }
}
