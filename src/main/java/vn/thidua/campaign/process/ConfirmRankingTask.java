package vn.thidua.campaign.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignDecisions;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.ParticipantRow;
import vn.thidua.campaign.RankChange;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.Outcome;
import vn.thidua.workflow.TaskForm;
import vn.thidua.workflow.WorkItem;

/**
 * The clerk confirms the ranking that the points give. A rank may be changed with a note; beyond the first {@value #SHOWN}
 * units the proposed ranks stand, for nobody reorders thousands by hand.
 */
@Component
class ConfirmRankingTask extends CampaignTask {

    static final int SHOWN = 500;

    private final CampaignLists lists;
    private final CampaignDecisions decisions;

    ConfirmRankingTask(CampaignDesk desk, CampaignLists lists, CampaignDecisions decisions) {
        super(CampaignProcess.CONFIRM_RANKING, desk);
        this.lists = lists;
        this.decisions = decisions;
    }

    @Override
    public TaskForm form(WorkItem item, Actor actor) {
        var ranked = ranked(item);
        return TaskForm.of(
                        ranked.isEmpty() ? List.of() : List.of(table(ranked)),
                        Outcome.main("confirm", "campaign.outcome.confirm"))
                .with(link(item));
    }

    private static Field table(List<ParticipantRow> ranked) {
        int lowest = ranked.size();
        var columns = List.of(
                Field.text("unit", "campaign.ranking.code").shownOnly(),
                Field.text("name", "campaign.ranking.unit").shownOnly(),
                Field.number("points", "campaign.ranking.points").shownOnly(),
                Field.integer("rank", "campaign.ranking.rank")
                        .mandatory()
                        .between(BigDecimal.ONE, BigDecimal.valueOf(lowest)),
                Field.text("note", "campaign.ranking.note"));
        var rows = new ArrayList<Map<String, Object>>();
        for (ParticipantRow row : ranked) {
            var cells = new LinkedHashMap<String, Object>();
            cells.put("unit", row.unit());
            cells.put("name", row.unitName());
            cells.put("points", row.finalPoints());
            cells.put("rank", row.proposedRank());
            rows.add(cells);
        }
        return Field.fixedRows("ranking", "campaign.ranking.title", columns, rows)
                .help("campaign.ranking.help");
    }

    @Override
    public void complete(WorkItem item, Completion completion, Actor actor) {
        var changes = new ArrayList<RankChange>();
        var problems = new FieldProblems();
        var ranked = ranked(item);
        var sent = completion.rows("ranking");
        for (int index = 0; index < sent.size(); index++) {
            long rank = (Long) sent.get(index).get("rank");
            ParticipantRow row = ranked.get(index);
            if (rank != row.proposedRank()) {
                String note = (String) sent.get(index).get("note");
                if (note == null) {
                    problems.add("data.ranking[" + index + "].note", "campaign.field.rankNeedsNote");
                } else {
                    changes.add(new RankChange(row.unit(), (int) rank, note));
                }
            }
        }
        problems.orRefuse();
        decisions.confirmRanking(item.caseId(), changes, actor);
    }

    private List<ParticipantRow> ranked(WorkItem item) {
        return lists.ranking(item.caseId(), SHOWN, null).items();
    }
}
