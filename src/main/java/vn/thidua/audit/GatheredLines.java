package vn.thidua.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The lines of one transaction, written in one batch before it commits: a signature for hundreds of nominations writes
 * hundreds of lines. They are still committed with what they tell of, or not at all.
 */
final class GatheredLines implements TransactionSynchronization {

    private final AuditRepository entries;
    private final List<AuditEntry> lines = new ArrayList<>();
    private boolean written;

    GatheredLines(AuditRepository entries) {
        this.entries = entries;
    }

    void add(AuditEntry line) {
        if (written) {
            // somebody else's last act before the commit
            entries.add(List.of(line));
        } else {
            lines.add(line);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        entries.add(lines);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
