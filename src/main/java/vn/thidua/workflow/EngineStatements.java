package vn.thidua.workflow;

import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The engine's SQL statements, read from its mapping files. That is the longest step of its start and needs nothing of
 * the application, so it goes on beside the rest of it.
 */
class EngineStatements {

    static final String DATABASE = "postgres";

    /** Outermost and over the application's own, so that the engine finds the connection of the domain's transaction. */
    private final DelegatingDataSource database = new TransactionAwareDataSourceProxy();

    private final CompletableFuture<SqlSessionFactory> statements = CompletableFuture.supplyAsync(
            () -> new Reader(database).read(), reading -> new Thread(reading, "engine-statements").start());

    /** The statements, to be run on this database. */
    SqlSessionFactory on(DataSource dataSource) {
        database.setTargetDataSource(dataSource);
        SqlSessionFactory read = statements.join();
        // what the XML was kept for, fragments that statements include, is over; it is more than 10 MB
        read.getConfiguration().getSqlFragments().clear();
        return read;
    }

    /** The engine's own way of reading them. */
    private static class Reader extends SpringProcessEngineConfiguration {

        Reader(DataSource dataSource) {
            setDataSource(dataSource);
            setDatabaseType(DATABASE);
        }

        SqlSessionFactory read() {
            initTransactionFactory();
            initSqlSessionFactory();
            return sqlSessionFactory;
        }
    }

    /** Begins before the application looks for its parts. */
    static class Begin implements ApplicationListener<ApplicationPreparedEvent> {

        @Override
        public void onApplicationEvent(ApplicationPreparedEvent event) {
            event.getApplicationContext()
                    .getBeanFactory()
                    .registerSingleton("engineStatements", new EngineStatements());
        }
    }
}
