package vn.thidua.award;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;

/** The catalogue and its rules are public law: everybody who is signed in may see what was done to them. */
@Component
class AwardCaseAccess implements CaseAccess {

    private final AwardCatalogue awards;

    AwardCaseAccess(AwardCatalogue awards) {
        this.awards = awards;
    }

    @Override
    public String caseType() {
        return AwardRuleVersions.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return caseId.equals(AwardRuleVersions.BASE_SALARY)
                || awards.find(caseId).isPresent();
    }
}
