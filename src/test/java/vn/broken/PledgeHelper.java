package vn.broken;

import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.Model;

/** Breaks as many rules as one class can. */
public class PledgeHelper {

    static int count;

    @Autowired
    @Nullable
    RuntimeService engine;

    public void show(Model model) {
        count++;
        model.addAttribute("today", LocalDate.now());
    }
}
