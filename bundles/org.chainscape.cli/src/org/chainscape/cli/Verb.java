package org.chainscape.cli;

/** What one word of the command line does. Options are fields that the parser fills. */
interface Verb {

	/**
	 * Does it.
	 *
	 * @param console where to write
	 * @return the exit code
	 * @throws CliException if the use is wrong, or something cannot be read or written
	 */
	int run(Console console) throws CliException;
}
