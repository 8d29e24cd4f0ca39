package vn.thidua.support;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A test with units and people of its own, who speak to the running application. */
@IntegrationTest
public abstract class OrganizationTest {

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected PasswordEncoder passwords;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    /** @param prefix begins all codes and user names, and is no other test's */
    protected TestOrganization organization(String prefix) {
        return TestOrganization.begin(port, prefix, jdbc, passwords);
    }

    /** For what waits for a day. */
    protected EngineTimers timers() {
        return new EngineTimers(runtime, management);
    }
}
