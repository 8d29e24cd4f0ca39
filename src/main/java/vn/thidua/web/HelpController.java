package vn.thidua.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that explain the product itself. */
@Controller
class HelpController {

    @GetMapping("/help/keys")
    String keys() {
        return "web/keys";
    }
}
