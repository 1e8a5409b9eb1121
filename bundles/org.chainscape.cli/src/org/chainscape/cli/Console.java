package org.chainscape.cli;

import java.io.PrintStream;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where a run writes, and in which language. */
final class Console {

	private static final Texts TEXTS = Texts.beside(Console.class);

	private final PrintStream out;
	private final PrintStream err;
	private final Language language;
	private final boolean watched;

	/**
	 * A console.
	 *
	 * @param out takes results
	 * @param err takes errors and progress
	 * @param language language of messages
	 * @param watched whether a person looks on, so that progress is shown
	 */
	Console(PrintStream out, PrintStream err, Language language, boolean watched) {
		this.out = out;
		this.err = err;
		this.language = language;
		this.watched = watched;
	}

	Language language() {
		return language;
	}

	/** {@return a text of the command line in the language of the user} */
	String text(String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}

	/** {@return an exception with a text of the command line} */
	CliException error(String key, Object... arguments) {
		return new CliException(text(key, arguments));
	}

	/** Writes a line of the result; always ended by LF, so that files made by redirection are the same everywhere. */
	void print(String line) {
		printText(line + "\n");
	}

	/** Writes a text of the result as it is. */
	void printText(String text) {
		out.print(text);
	}

	/** Writes how a command is used. */
	void printUsage(CommandLine command) {
		command.usage(out, Ansi.OFF);
	}

	/** Says on the error stream what is being done, if somebody looks on. */
	void step(String key, Object... arguments) {
		if (watched) {
			complain(text(key, arguments));
		}
	}

	/** Says on the error stream, in one line, what the user should know. */
	void complain(String line) {
		err.print(CliException.oneLine(line) + "\n");
	}

	/** Sends everything on its way. {@return false if a result could not be written} */
	boolean flush() {
		boolean written = !out.checkError();
		err.flush();
		return written;
	}
}
