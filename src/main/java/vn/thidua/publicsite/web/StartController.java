package vn.thidua.publicsite.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins. */
@Controller
class StartController {

    @GetMapping("/public")
    String start() {
        return "publicsite/start";
    }

    /** Whoever mistypes an address stays among the published pages: the sign-in page leads strangers nowhere. */
    @GetMapping("/public/**")
    String nowhere(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "publicsite/nowhere";
    }
}
