package vn.thidua.consultation;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseAccess;
import vn.thidua.shared.Ids;

/** What came back to a public notice, its files and its history: for the office that published it and those above it. */
@Component
class PublicNoticeAccess implements CaseAccess {

    private final PublicNoticeQueries notices;

    PublicNoticeAccess(PublicNoticeQueries notices) {
        this.notices = notices;
    }

    @Override
    public String caseType() {
        return PublicNotices.CASE;
    }

    @Override
    public boolean maySee(String caseId, Actor actor) {
        return CaseAccess.found(() -> notices.maySeeFeedback(notices.get(Ids.read(caseId)), actor));
    }
}
