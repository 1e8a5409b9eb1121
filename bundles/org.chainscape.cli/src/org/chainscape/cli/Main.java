package org.chainscape.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Optional;

import org.chainscape.model.text.Language;
import org.chainscape.scene.FontMissingException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line, without a display. */
public final class Main {

	private Main() {
	}

	/**
	 * Runs the command line and ends the process with its exit code.
	 *
	 * @param args the arguments
	 */
	public static void main(String[] args) {
		System.setProperty("java.awt.headless", "true");
		Charset charset = System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
		if (charset.equals(StandardCharsets.US_ASCII)) {
			charset = StandardCharsets.UTF_8;
		}
		int exit;
		try (PrintStream out = new PrintStream(new PipedResult(new FileOutputStream(FileDescriptor.out)), false, charset);
			PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset)) {
			exit = run(args, new Console(out, err, language(args), System.console() != null));
		}
		System.exit(exit);
	}

	/**
	 * Runs the command line within a program.
	 *
	 * @param args the arguments
	 * @param out takes the result
	 * @param err takes errors
	 * @return 0 done, 1 findings at or above the limit, 2 wrong use or unreadable input, 3 internal error
	 */
	public static int run(String[] args, PrintStream out, PrintStream err) {
		return run(args, new Console(out, err, language(args), false));
	}

	private static int run(String[] args, Console console) {
		return run(args, console, Chainscape.parser(console.language()));
	}

	/** The only place where every kind of failure is caught: from here on there is nobody else to tell. */
	static int run(String[] args, Console console, CommandLine parser) {
		int exit;
		try {
			exit = dispatch(args, console, parser);
		} catch (CliException e) {
			console.complain(e.getMessage());
			exit = ExitCode.WRONG_USE;
		} catch (FontMissingException e) {
			console.complain(e.message(console.language()));
			exit = ExitCode.WRONG_USE;
		} catch (InvalidPathException e) {
			console.complain(console.text("error.path", e.getInput()));
			exit = ExitCode.WRONG_USE;
		} catch (Exception | Error e) {
			console.complain(ErrorLog.write(e, args, console));
			exit = ExitCode.INTERNAL;
		}
		if (!console.flush() && exit < ExitCode.WRONG_USE) {
			console.complain(console.text("error.output"));
			exit = ExitCode.WRONG_USE;
		}
		return exit;
	}

	private static int dispatch(String[] args, Console console, CommandLine parser) throws CliException {
		ParseResult result;
		try {
			result = parser.parseArgs(args);
		} catch (ParameterException e) {
			throw new CliException(UsageErrors.explain(e, args, console), e);
		}
		ParseResult deepest = result;
		while (deepest.hasSubcommand()) {
			deepest = deepest.subcommand();
		}
		if (deepest.isUsageHelpRequested()) {
			console.printUsage(deepest.commandSpec().commandLine());
			return ExitCode.DONE;
		}
		if (result.isVersionHelpRequested()) {
			console.print(Version.line());
			return ExitCode.DONE;
		}
		String lang = result.matchedOptionValue("--lang", deepest.matchedOptionValue("--lang", "zh"));
		if (!lang.equals(Language.ZH.tag()) && !lang.equals(Language.EN.tag())) {
			throw console.error("error.choice", "--lang", lang, "zh, en");
		}
		if (deepest.commandSpec().userObject() instanceof Verb verb) {
			return verb.run(console);
		}
		throw console.error("error.noVerb");
	}

	/** On Linux the environment decides alone: without it Java reports English, which nobody asked for. */
	private static Language language(String[] args) {
		boolean desktop = !System.getProperty("os.name", "").startsWith("Linux");
		Optional<Locale> system = desktop ? Optional.of(Locale.getDefault(Locale.Category.DISPLAY)) : Optional.empty();
		return UserLanguage.find(args, System.getenv(), system);
	}
}
