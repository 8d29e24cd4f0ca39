package vn.thidua.cluster.process;

import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.shared.Desk;
import vn.thidua.shared.Ids;

/** Whose work a cluster's year is; where no head or deputy is named the organiser stands in. */
@Component
public class ClusterDesks {

    private final ClusterDirectory directory;

    ClusterDesks(ClusterDirectory directory) {
        this.directory = directory;
    }

    /** The clerk of the year's head. */
    public String headClerk(String yearId) {
        var year = year(yearId);
        return (year.head() == null ? organiser(year) : Desk.clerk(year.head())).toString();
    }

    public String headApprover(String yearId) {
        var year = year(yearId);
        return Desk.approver(year.head() == null ? organiser(year).unit() : year.head())
                .toString();
    }

    public String deputyApprover(String yearId) {
        var year = year(yearId);
        return Desk.approver(year.deputy() == null ? organiser(year).unit() : year.deputy())
                .toString();
    }

    /** The office that organises the cluster. */
    public String verifier(String yearId) {
        return organiser(year(yearId)).toString();
    }

    public String memberClerk(String memberId) {
        return Desk.clerk(directory.member(Ids.read(memberId)).unit()).toString();
    }

    public String memberApprover(String memberId) {
        return Desk.approver(directory.member(Ids.read(memberId)).unit()).toString();
    }

    private ClusterYear year(String id) {
        return directory.year(Ids.read(id));
    }

    private Desk organiser(ClusterYear year) {
        return directory.get(year.cluster()).organiser();
    }
}
