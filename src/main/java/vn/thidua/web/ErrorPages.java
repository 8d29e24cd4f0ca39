package vn.thidua.web;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;

/** A refusal as a page: what happened, why, and what to do next, inside the frame one was in. */
@Component
class ErrorPages {

    private static final Map<Integer, String> TEMPLATES =
            Map.of(403, "error/403", 404, "error/404", 409, "error/409", 422, "error/409", 500, "error/500");

    private final PageErrors errors;
    private final Frame frame;

    ErrorPages(PageErrors errors, Frame frame) {
        this.errors = errors;
        this.frame = frame;
    }

    ModelAndView answer(Failure failure) {
        var model = new ExtendedModelMap();
        try {
            frame.addTo(model);
        } catch (RuntimeException unavailable) {
            // the page about a failure must not fail with it: it then stands without its frame
            model.clear();
        }
        model.addAttribute("status", failure.status());
        model.addAttribute("sentences", errors.sentences(failure));
        model.addAttribute("incident", failure.incident());
        var page = new ModelAndView(TEMPLATES.getOrDefault(failure.status(), "error/400"), model);
        page.setStatus(HttpStatusCode.valueOf(failure.status()));
        return page;
    }
}
