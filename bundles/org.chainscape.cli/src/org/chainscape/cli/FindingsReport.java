package org.chainscape.cli;

import java.util.List;

/** Puts what was found into a form for people or programs. */
interface FindingsReport {

	/**
	 * Writes the report.
	 *
	 * @param files the files, in the order of the command line
	 * @return the text, lines ended by LF
	 */
	String write(List<CheckedFile> files);
}
