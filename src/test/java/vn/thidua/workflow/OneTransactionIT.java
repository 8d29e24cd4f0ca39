package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.support.IntegrationTest;

/** What the engine and the domain write is one transaction: neither sees, keeps or loses anything without the other. */
@IntegrationTest
class OneTransactionIT {

    @Autowired
    SpringProcessEngineConfiguration engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void theEngineWritesOnTheConnectionOfTheDomain() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            assertThat(backendOfTheEngine())
                    .as("the engine's connection in a transaction of the domain")
                    .isEqualTo(jdbc.sql("select pg_backend_pid()")
                            .query(Integer.class)
                            .single());
        });
    }

    private int backendOfTheEngine() {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            try (var row = context.getDbSqlSession()
                    .getSqlSession()
                    .getConnection()
                    .createStatement()
                    .executeQuery("select pg_backend_pid()")) {
                row.next();
                return row.getInt(1);
            } catch (java.sql.SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
