package vn.thidua.rolemodel;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.thidua.support.FormToken;
import vn.thidua.support.OrganizationTest;
import vn.thidua.support.ProposedRoleModels;

/** A test of the pages of role models, with units of its own that propose some. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RoleModelPageTest extends OrganizationTest {

    private final String prefix;

    ProposedRoleModels cases;
    MockMvc mvc;
    RequestPostProcessor form;

    /** @param prefix of the codes of its units */
    RoleModelPageTest(String prefix) {
        this.prefix = prefix;
    }

    @BeforeAll
    void propose(@Autowired WebApplicationContext context) throws Exception {
        cases = ProposedRoleModels.begin(port, prefix, jdbc, passwords);
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        form = FormToken.of(mvc);
    }
}
