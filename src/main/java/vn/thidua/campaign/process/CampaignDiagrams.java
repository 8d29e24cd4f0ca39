package vn.thidua.campaign.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignTokens;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Processes;
import vn.thidua.workflow.Token;

/** The two models with the tokens of one campaign on them, for the diagrams of its page. */
@Component
@Transactional(readOnly = true)
public class CampaignDiagrams {

    private final Processes processes;
    private final CampaignLists lists;

    CampaignDiagrams(Processes processes, CampaignLists lists) {
        this.processes = processes;
        this.lists = lists;
    }

    /**
     * The model as BPMN XML.
     *
     * @throws Refusal 404 for a process that is not one of a campaign's
     */
    public String model(String process) {
        return processes.model(known(process));
    }

    /** The campaign's own tokens, or those of all its units together. */
    public CampaignTokens tokens(String process, UUID campaign) {
        List<String> cases = known(process).equals(CampaignProcess.ID)
                ? List.of(campaign.toString())
                : lists.participationIds(campaign);
        return tokensOf(processes.tokens(process, cases));
    }

    /** The tokens of a single unit's participation. */
    public CampaignTokens tokensOfUnit(UUID participation) {
        return tokensOf(processes.tokens(ParticipationProcess.ID, List.of(participation.toString())));
    }

    private static CampaignTokens tokensOf(List<Token> tokens) {
        return new CampaignTokens(tokens.stream()
                .map(token -> new CampaignTokens.Item(token.element(), token.count(), token.overdue()))
                .toList());
    }

    private static String known(String process) {
        if (process.equals(CampaignProcess.ID) || process.equals(ParticipationProcess.ID)) {
            return process;
        }
        throw Refusal.notFound();
    }
}
