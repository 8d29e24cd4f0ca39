package vn.thidua.support;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A form's own token, as a browser has it. The test library's {@code csrf()} is forbidden: it leaves a repository of its own
 * in the application's filter, for every other test that shares the context.
 */
public final class FormToken {

    private FormToken() {}

    /** Sends along what the sign-in page gives to a stranger. */
    public static RequestPostProcessor of(MockMvc mvc) throws Exception {
        var signIn = mvc.perform(get("/login")).andReturn().getResponse();
        var token = Jsoup.parse(signIn.getContentAsString())
                .select("input[name=_csrf]")
                .val();
        return (MockHttpServletRequest request) -> {
            request.setCookies(signIn.getCookies());
            request.setParameter("_csrf", token);
            return request;
        };
    }
}
