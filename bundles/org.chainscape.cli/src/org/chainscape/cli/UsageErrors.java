package org.chainscape.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line and what to do. */
final class UsageErrors {

	private UsageErrors() {
	}

	static String explain(ParameterException e, Console console) {
		String help = "chainscape help" + (isRoot(e.getCommandLine()) ? "" : " " + e.getCommandLine().getCommandName());
		if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			String word = unmatched.getUnmatched().get(0);
			if (word.startsWith("-") && word.length() > 1) {
				return console.text("error.unknownOption", word, help);
			}
			return isRoot(e.getCommandLine()) ? unknownVerb(word, e.getCommandLine(), console) : console.text("error.surplus", word, help);
		}
		if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
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
