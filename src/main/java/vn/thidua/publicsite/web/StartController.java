package vn.thidua.publicsite.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins. */
@Controller
class StartController {

    @GetMapping("/public")
    String start() {
        return "publicsite/start";
    }
}
