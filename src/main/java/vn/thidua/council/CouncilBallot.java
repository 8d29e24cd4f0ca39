package vn.thidua.council;

/**
 * What was counted in a council. Members who were absent and gave their opinion in writing voted too; everybody else who
 * was absent only counts among the members.
 *
 * @param members how many the council has
 * @param present how many came
 * @param writtenOpinions how many of those who did not come voted in writing
 * @param inFavour the votes for
 * @param against the votes against
 * @param abstentions empty and spoilt ballots among them
 * @param recused how many of those who came or wrote had to stay away from this vote
 */
public record CouncilBallot(
        int members, int present, int writtenOpinions, int inFavour, int against, int abstentions, int recused) {

    /** A vote from which nobody had to stay away. */
    public CouncilBallot(int members, int present, int writtenOpinions, int inFavour, int against, int abstentions) {
        this(members, present, writtenOpinions, inFavour, against, abstentions, 0);
    }

    /** How many were absent and said nothing: they are named in the minutes (Decree 152/2025, Đ33.5). */
    public int silent() {
        return members - present - writtenOpinions;
    }

    /** How many voted. */
    int voters() {
        return present + writtenOpinions - recused;
    }
}
