package vn.thidua.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * The whole application on a random port with a real database and the real engine. Every class with this annotation and
 * nothing else shares one context, so keep your data apart by units and people of your own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = IntegrationTest.OwnDatabase.class)
public @interface IntegrationTest {

    /** Points the context to a database of its own, migrations as the owner, the application as its role. */
    class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            String url = TestPostgres.newDatabaseOfAnApplication();
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "spring.datasource.url=" + url,
                    "spring.datasource.username=" + TestPostgres.APPLICATION,
                    "spring.datasource.password=",
                    "spring.flyway.url=" + url,
                    "spring.flyway.user=" + TestPostgres.OWNER,
                    "spring.flyway.password=",
                    "thidua.demo=false");
        }
    }
}
