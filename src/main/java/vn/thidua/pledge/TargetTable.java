package vn.thidua.pledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan.Target;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Table;

/** The plan's targets in a document, and beside each what a unit says to it. */
public final class TargetTable {

    private final DocumentWords words;
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Begins one.
     *
     * @param width of the column with the plan's number, and of each beside it
     * @param said what stands over the columns beside it
     */
    public TargetTable(DocumentWords words, int width, String... said) {
        this.words = words;
        this.columns = new ArrayList<>(List.of(
                Column.centred(words.get("pledge.text.no"), 13),
                Column.text(words.get("pledge.text.target"), 0),
                Column.text(words.get("pledge.text.measure"), 26),
                Column.number(words.get("pledge.text.planned"), width)));
        for (var heading : said) {
            columns.add(Column.number(heading, width));
        }
    }

    /** The next target. */
    public void add(Target target, @Nullable BigDecimal... said) {
        var row = new ArrayList<>(List.of(
                String.valueOf(rows.size() + 1),
                PledgeSheets.dated(target),
                target.measure() == null ? "" : target.measure(),
                PledgeSheets.sign(target.direction()) + " " + words.number(target.value())));
        for (var number : said) {
            row.add(number == null ? "" : words.number(number));
        }
        rows.add(row);
    }

    public Table table() {
        return new Table(columns, rows);
    }
}
