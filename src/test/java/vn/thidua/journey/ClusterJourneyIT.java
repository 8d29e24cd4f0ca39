package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.support.ClusterWalk;
import vn.thidua.support.EngineTimers;
import vn.thidua.support.IntegrationTest;
import vn.thidua.support.TestOrganization;

/** What clusters refuse and warn of; whole years are walked by {@link PartyBlocJourneyIT}. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterJourneyIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private TestOrganization units;

    @BeforeAll
    void organisation() {
        units = TestOrganization.begin(port, "CLU", jdbc, passwords)
                .unit("TINH", "Tỉnh ủy thử", "", "PROVINCE", "AGENCY", "")
                .unit("TDKT", "Ban Thi đua - Khen thưởng thử", "TINH", "PROVINCE", "STANDING_BODY", "")
                .unit("NC", "Ban Nội chính", "TINH", "PROVINCE", "AGENCY", "")
                .unit("TC", "Ban Tổ chức", "TINH", "PROVINCE", "AGENCY", "")
                .unit("DV", "Ban Dân vận", "TINH", "PROVINCE", "AGENCY", "")
                .create();
    }

    @Test
    void warnsOfAUnitInTwoClustersAndRefusesWhereTheRuleSaysSo() {
        cluster("CUM_A").found("Cụm A", "ROTATION", null).seat("TC", "DV");
        var second = cluster("CUM_B").found("Cụm B", "ROTATION", null);
        assertThat(second.seat("TC", "NC")
                        .get("elsewhere")
                        .get(units.code("TC"))
                        .asString())
                .isEqualTo(units.code("CUM_A"));
        assertThat(units.clerk("TC")
                        .put(second.year() + "/members", Map.of("members", java.util.List.of()))
                        .status())
                .isEqualTo(403);

        oneClusterAndYear(2);
        try {
            assertThat(second.trySeat("TC", "NC").text()).contains("422").contains("Cụm A", "Ban Tổ chức", "2024");
            second.seat("NC", "TDKT:HEAD");
            oneClusterAndYear(0);
            assertThat(second.seat("TC", "NC").get("elsewhere").isEmpty())
                    .as("nobody asked")
                    .isTrue();
        } finally {
            oneClusterAndYear(1);
        }
    }

    /** 0: not looked at, 1: pointed out, 2: refused. */
    private void oneClusterAndYear(int rule) {
        jdbc.sql("update thidua.cluster_rule set number = ? where rule = 'ONE_CLUSTER'")
                .params(rule)
                .update();
    }

    private ClusterWalk cluster(String code) {
        return new ClusterWalk(units, new EngineTimers(runtime, management), "TDKT", code, 2024);
    }
}
