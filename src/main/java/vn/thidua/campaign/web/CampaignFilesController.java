package vn.thidua.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.attachment.CaseFiles;
import vn.thidua.attachment.SentFile;
import vn.thidua.campaign.CampaignFiles;
import vn.thidua.campaign.ParticipantFilter;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.web.ChosenFiles;
import vn.thidua.web.PageErrors;

/** Files come to a campaign's page and go from it. */
@Controller
@RequestMapping("/campaigns/{id}/files")
class CampaignFilesController {

    private final CampaignFiles files;
    private final CampaignPage page;
    private final PageErrors errors;

    CampaignFilesController(CampaignFiles files, CampaignPage page, PageErrors errors) {
        this.files = files;
        this.page = page;
        this.errors = errors;
    }

    @PostMapping
    String add(
            @PathVariable String id,
            @RequestParam(name = CaseFiles.FIELD, required = false) @Nullable List<MultipartFile> sent,
            Actor actor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var chosen = ChosenFiles.of(sent, SentFile::new);
        return act(id, model, response, actor, campaign -> files.add(campaign, chosen, actor));
    }

    @PostMapping("/{file}/remove")
    String remove(
            @PathVariable String id,
            @PathVariable String file,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        return act(id, model, response, actor, campaign -> files.remove(campaign, Ids.read(file), actor));
    }

    private interface Act {
        void on(UUID campaign);
    }

    private String act(String id, Model model, HttpServletResponse response, Actor actor, Act act) {
        UUID campaign = Ids.read(id);
        try {
            act.on(campaign);
            return "redirect:/campaigns/" + campaign + "#files-title";
        } catch (Refusal refusal) {
            var wrong = errors.again(refusal, response::setStatus);
            page.fill(model, campaign, ParticipantFilter.NONE, null, actor);
            model.addAttribute("typed", Map.of()).addAttribute("errors", wrong);
            return "campaign/detail";
        }
    }
}
