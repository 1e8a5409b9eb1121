package org.chainscape.report;

/** Is told how far a report is, and may stop it. */
public interface ReportProgress {

	/** Nobody watches. */
	ReportProgress NONE = (what, done, total) -> {
		// Nobody watches.
	};

	/**
	 * A step begins.
	 *
	 * @param what what is made now, such as the name of a figure
	 * @param done how many steps are finished
	 * @param total how many there are; 0 if not known
	 * @throws java.util.concurrent.CancellationException to stop; what was written so far is thrown away
	 */
	void step(String what, int done, int total);
}
