package vn.thidua.cluster.process;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.ClusterYears;
import vn.thidua.cluster.web.ScoringTableForm;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;

/** The pledge of all, the charter and the table of points as a form. */
@Component
class PledgeFields {

    private static final String TEXT = "text";
    private static final String CHARTER = "charter";

    private final ScoringTableForm table;

    PledgeFields(ScoringTableForm table) {
        this.table = table;
    }

    List<Field> of(ClusterYear year) {
        var before = year.content().pledge();
        return List.of(
                Field.longText(TEXT, "cluster.pledge.text")
                        .help("cluster.pledge.text.help")
                        .value(before == null ? null : before.text())
                        .mandatory(),
                Field.longText(CHARTER, "cluster.pledge.charter")
                        .help("cluster.pledge.charter.help")
                        .value(before == null ? null : before.charter())
                        .mandatory(),
                table.field(year.table()));
    }

    ClusterYears.Draft read(Completion completion) {
        return new ClusterYears.Draft(
                Objects.requireNonNull(completion.text(TEXT)),
                Objects.requireNonNull(completion.text(CHARTER)),
                ScoringTableForm.read(completion));
    }
}
