package vn.thidua.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.signature.OpenKey;

/**
 * The key that a signer has opened for one paper. It waits for the paper to get its number and its list, a few steps of the
 * process later in the same transaction, and is forgotten when that ends, however it ends.
 */
@Component
public class OpenedKeys {

    public void keep(UUID paper, OpenKey key) {
        var name = name(paper);
        TransactionSynchronizationManager.bindResource(name, key);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(name);
            }
        });
    }

    Optional<OpenKey> of(UUID paper) {
        return Optional.ofNullable((OpenKey) TransactionSynchronizationManager.getResource(name(paper)));
    }

    private static String name(UUID paper) {
        return OpenedKeys.class.getName() + "/" + paper;
    }
}
