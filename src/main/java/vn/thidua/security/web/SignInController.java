package vn.thidua.security.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.security.CurrentActor;

/** The sign-in page. Checking the password is the filter's work; a refused attempt comes back here with its reason. */
@Controller
class SignInController {

    private static final String PAGE = "security/login";

    private final CurrentActor currentActor;
    private final boolean demo;

    /** Says how to look around in the demo, which stands by default where nobody named a database. */
    SignInController(
            CurrentActor currentActor, @Value("${thidua.demo:#{'${spring.datasource.url:}'.isEmpty()}}") boolean demo) {
        this.currentActor = currentActor;
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(required = false) @Nullable String stale,
            @RequestParam(required = false) @Nullable String bye,
            HttpServletRequest request,
            Model model) {
        if (currentActor.find(request).isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("notice", ended != null ? "ended" : stale != null ? "stale" : bye != null ? "bye" : null);
        return page(model);
    }

    /** Reached only by the filter's forward, whose attributes say why. */
    @PostMapping("/login/refused")
    String refused(@RequestParam(defaultValue = "") String username, HttpServletRequest request, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("refusal", request.getAttribute("refusal"));
        model.addAttribute("waitMinutes", request.getAttribute("waitMinutes"));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("demo", demo);
        return PAGE;
    }
}
