package org.chainscape.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line and what to do. */
final class UsageErrors {

	/** So many letters apart, two options may be meant to be one. */
	private static final int CLOSE = 3;

	private UsageErrors() {
	}

	static String explain(ParameterException e, String[] arguments, Console console) {
		String help = "chainscape help" + (isRoot(e.getCommandLine()) ? "" : " " + e.getCommandLine().getCommandName());
		if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			String word = unmatched.getUnmatched().get(0);
			if (word.startsWith("-") && word.length() > 1) {
				return unknownOption(word, e.getCommandLine(), help, console);
			}
			return isRoot(e.getCommandLine()) ? unknownVerb(word, e.getCommandLine(), console) : console.text("error.surplus", word, help);
		}
		if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
			Optional<String> mistyped = mistyped(arguments, e.getCommandLine());
			if (mistyped.isPresent()) {
				return unknownOption(mistyped.get(), e.getCommandLine(), help, console);
			}
			String names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
			return console.text(isValueMissing(missing) ? "error.noValue" : "error.missing", names, help);
		}
		if (e instanceof OverwrittenOptionException twice) {
			return console.text("error.twice", name(twice.getOverwritten()));
		}
		if (e.getArgSpec() != null && e.getValue() != null) {
			return console.text("error.value", name(e.getArgSpec()), e.getValue(), help);
		}
		return console.text("error.usage", String.valueOf(e.getMessage()), help);
	}

	private static String unknownOption(String word, CommandLine command, String help, Console console) {
		String name = word.split("=", 2)[0];
		return options(command).filter(option -> distance(name, option) <= CLOSE).min(Comparator.comparingInt(option -> distance(name, option)))
			.map(near -> console.text("error.unknownOption.near", name, near, help))
			.orElseGet(() -> console.text("error.unknownOption", name, help));
	}

	/** Where a needed option seems to be missing because its name was mistyped, the parser speaks of the missing one only. */
	private static Optional<String> mistyped(String[] arguments, CommandLine command) {
		List<String> known = options(command).toList();
		return Stream.of(arguments).takeWhile(argument -> !argument.equals("--")).map(argument -> argument.split("=", 2)[0])
			.filter(name -> name.startsWith("--") && !known.contains(name))
			.filter(name -> known.stream().anyMatch(option -> distance(name, option) <= CLOSE)).findFirst();
	}

	private static Stream<String> options(CommandLine command) {
		return command.getCommandSpec().options().stream().map(OptionSpec::longestName).filter(name -> name.startsWith("--"));
	}

	static String unknownVerb(String word, CommandLine root, Console console) {
		List<String> verbs = List.copyOf(root.getSubcommands().keySet());
		String nearest = verbs.stream().min(Comparator.comparingInt(verb -> distance(word, verb))).orElseThrow();
		if (distance(word, nearest) <= Math.max(2, word.length() / 2)) {
			return console.text("error.unknownVerb.near", word, nearest);
		}
		return console.text("error.unknownVerb", word, nearest, String.join(", ", verbs));
	}

	private static boolean isRoot(CommandLine command) {
		return command.getParent() == null;
	}

	/** The parser tells an option that is not there from one that is there without its value only by its words. */
	private static boolean isValueMissing(MissingParameterException missing) {
		return missing.getMissing().stream().allMatch(OptionSpec.class::isInstance)
			&& !missing.getMessage().startsWith("Missing required option");
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}

	/** The number of letters to insert, delete or replace. */
	private static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
			}
			previous = row;
		}
		return previous[other.length()];
	}
}
