package org.chainscape.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the calculations of a chain file again and says which printed results hold; asks what if some numbers were others. */
@Command(name = "calc")
final class CalcVerb implements Verb {

	@Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "file")
	private String file;

	@Option(names = "--format", paramLabel = "text|json")
	private String format = "text";

	@Option(names = "--calculation", paramLabel = "HANDLE")
	private List<String> chosen = List.of();

	@Option(names = "--set", paramLabel = "HANDLE=VALUE")
	private List<String> settings = List.of();

	@Option(names = "--fail-on", paramLabel = "rounding|fails|impossible|never")
	private String failOn = "fails";

	@Override
	public int run(Console console) throws CliException {
		Choice.check("--format", format, List.of("text", "json"), console);
		Choice.check("--fail-on", failOn, List.of("rounding", "fails", "impossible", "never"), console);
		ChainDocument document = ChainFiles.load(ChainFiles.path(file, console), console);
		Map<Observation, PrintedValue> assumptions = assumptions(document, console);
		List<Calculation> wanted = wanted(document, console);
		List<Outcome> outcomes = Calculator.of(document).run(assumptions).all().stream()
			.filter(outcome -> wanted.isEmpty() || wanted.contains(outcome.calculation())).toList();
		boolean failed = outcomes.stream().anyMatch(this::fails);
		CalcJson.Header header = new CalcJson.Header(file, failOn, failed);
		console.printText(format.equals("json") ? new CalcJson(console.language()).write(header, assumptions, outcomes)
			: new CalcText(console).write(outcomes));
		return failed ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	/** That a printed result does not survive an assumption is what was asked for, and no fault. */
	private boolean fails(Outcome outcome) {
		boolean impossible = outcome.verdict() == Verdict.IMPOSSIBLE;
		boolean fails = outcome.verdict() == Verdict.FAILS && !outcome.affected();
		boolean rough = outcome.verdict() == Verdict.WITHIN_ROUNDING && !outcome.affected();
		return switch (failOn) {
			case "never" -> false;
			case "impossible" -> impossible;
			case "rounding" -> impossible || fails || rough;
			default -> impossible || fails;
		};
	}

	private List<Calculation> wanted(ChainDocument document, Console console) throws CliException {
		List<Calculation> wanted = new ArrayList<>();
		for (String name : chosen) {
			wanted.add(document.getCalculations().stream().filter(calculation -> isNamed(calculation, name)).findFirst()
				.orElseThrow(() -> console.error("error.noCalculation", file, name)));
		}
		return wanted;
	}

	private Map<Observation, PrintedValue> assumptions(ChainDocument document, Console console) throws CliException {
		Map<Observation, PrintedValue> assumptions = new LinkedHashMap<>();
		for (String setting : settings) {
			int equals = setting.indexOf('=');
			if (equals < 1 || equals == setting.length() - 1) {
				throw console.error("error.setting", setting);
			}
			Observation observation = observation(document, setting.substring(0, equals).strip(), console);
			if (assumptions.put(observation, value(observation, setting.substring(equals + 1), console)) != null) {
				throw console.error("error.settingTwice", setting.substring(0, equals));
			}
		}
		return assumptions;
	}

	private Observation observation(ChainDocument document, String name, Console console) throws CliException {
		for (var all = document.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Observation observation && isNamed(observation, name)) {
				return observation;
			}
		}
		throw console.error("error.noObservation", file, name);
	}

	private static PrintedValue value(Observation observation, String text, Console console) throws CliException {
		PrintedValue value = PrintedValue.parse(text).orElseThrow(() -> console.error("error.settingValue", text));
		PrintedValue printed = PrintedValue.of(observation).orElse(null);
		if (printed == null || value.unit().fits(printed.unit()) && !(value.unit().isPure() && value.unit().toString().isEmpty())) {
			return value;
		}
		if (value.unit().toString().isEmpty()) {
			return value.in(printed.unit());
		}
		throw console.error("error.settingUnit", text, value.unit(), Objects.requireNonNullElse(observation.getHandle(), observation.getId()),
			printed.text());
	}

	private static boolean isNamed(Element element, String name) {
		return name.equals(element.getHandle()) || name.equals(element.getId());
	}
}
