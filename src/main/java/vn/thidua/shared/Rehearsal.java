package vn.thidua.shared;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something, looks at what came of it and takes all of it back. What a person is shown before an act for many is
 * thus what the act itself would have done or refused at that moment, by every rule there is; nothing has to be told twice.
 */
@Component
public class Rehearsal {

    private final TransactionTemplate transaction;

    Rehearsal(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What the act answers.
     *
     * @param act answers with what it read itself: afterwards nothing of it is left
     * @throws Refusal the act's own
     */
    public <T> T of(Supplier<T> act) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return act.get();
        });
    }
}
