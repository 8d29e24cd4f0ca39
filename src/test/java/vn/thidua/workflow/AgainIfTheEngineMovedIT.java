package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.retry.AbstractRetryInterceptor;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import vn.thidua.campaign.Campaigns;
import vn.thidua.shared.Refusal;
import vn.thidua.support.IntegrationTest;

/** Each try has a transaction of its own, and only a lost race is tried again. */
@IntegrationTest
class AgainIfTheEngineMovedIT {

    @Autowired
    Campaigns campaigns;

    @Test
    void theNextTryStandsAroundTheTransactionAndNotInsideIt() {
        assertThat(campaigns).isInstanceOf(Advised.class);
        var advice = Arrays.stream(((Advised) campaigns).getAdvisors())
                .map(advisor -> advisor.getAdvice())
                .toList();

        assertThat(advice).hasAtLeastOneElementOfType(AbstractRetryInterceptor.class);
        assertThat(advice).hasAtLeastOneElementOfType(TransactionInterceptor.class);
        assertThat(advice.get(0)).isInstanceOf(AbstractRetryInterceptor.class);
    }

    @Test
    void onlyALostRaceIsTriedAgain() throws Exception {
        var lost = new AgainIfTheEngineMoved.LostRace();
        var command = Campaigns.class.getMethods()[0];

        assertThat(lost.shouldRetry(command, new OptimisticLockingFailureException("the engine was quicker")))
                .isTrue();
        assertThat(lost.shouldRetry(command, Refusal.conflict("shared.refusal.stale")))
                .isTrue();
        assertThat(lost.shouldRetry(command, Refusal.conflict("shared.refusal.alreadyDone", "ai")))
                .isFalse();
        assertThat(lost.shouldRetry(command, Refusal.notFound())).isFalse();
    }
}
