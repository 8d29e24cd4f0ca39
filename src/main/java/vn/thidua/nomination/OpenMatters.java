package vn.thidua.nomination;

import java.util.List;

/** Whoever keeps something that goes on beside a nomination's own process tells its route by a bean of this type. */
public interface OpenMatters {

    /** What goes on with a nomination that is on its way; the reader may see it. */
    List<OpenMatter> of(NominationView nomination);
}
