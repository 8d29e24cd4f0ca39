package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. The interface for programs has none. */
@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

    private final Frame frame;

    FrameAdvice(Frame frame) {
        this.frame = frame;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request) {
        if (!ApiPaths.isApi(request)) {
            frame.addTo(model);
        }
    }
}
