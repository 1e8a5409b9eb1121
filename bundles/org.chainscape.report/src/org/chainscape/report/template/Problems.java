package org.chainscape.report.template;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.report.ReportException;

/** Collects what is wrong with a template, so that it is told at once and not one by one. */
public final class Problems {

	/** More than these in one message help nobody. */
	private static final int MOST = 30;

	private final List<ReportException> found = new ArrayList<>();

	/**
	 * A problem.
	 *
	 * @param place where, such as a paragraph: its part of the document and its text
	 * @param problem what is wrong
	 */
	public void add(Place place, ReportException problem) {
		ReportException placed = new ReportException("template.at", place, problem);
		if (found.size() < MOST && found.stream().noneMatch(other -> other.getMessage().equals(placed.getMessage()))) {
			found.add(placed);
		}
	}

	/** {@return whether nothing is wrong so far} */
	public boolean isEmpty() {
		return found.isEmpty();
	}

	/**
	 * Ends the work if anything is wrong.
	 *
	 * @throws ReportException with everything that was found
	 */
	public void check() throws ReportException {
		if (!found.isEmpty()) {
			throw ReportException.all("template.problems", found);
		}
	}
}
