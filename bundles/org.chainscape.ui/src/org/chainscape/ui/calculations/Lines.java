package org.chainscape.ui.calculations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.calculation.InputValue;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EObject;

/** Writes the lines of the table. */
final class Lines {

	private static final int NAMED = 3;
	private static final Pattern ONE_NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?([eE][+-]?[0-9]+)?[^0-9]*");

	private final Snapshot snapshot;
	private final Language language;

	Lines(Snapshot snapshot, Language language) {
		this.snapshot = snapshot;
		this.language = language;
	}

	/** The line of a calculation, which may have come to another result before any assumption. */
	Line of(Outcome outcome, Outcome before) {
		Calculation copy = outcome.calculation();
		Calculation original = snapshot.original(copy);
		boolean changed = isChanged(outcome, before);
		Outcome.Result result = outcome.result();
		boolean keepsBound = outcome.printed() != null && outcome.printed().isBound() && outcome.verdict() == Verdict.EXACT;
		BigDecimal deviation = result == null || keepsBound ? null : result.deviation();
		if (changed && deviation == null && !keepsBound && result != null && before.result() != null) {
			deviation = Percent.between(before.result().quantity().value(), result.quantity().value());
		}
		Line.State state = changed ? Line.State.CHANGED : Line.State.PLAIN;
		String word = UiTexts.text(changed && result != null ? "calc.input.changed" : "calc.verdict." + outcome.verdict().name());
		List<String> cells = List.of(Labels.name(copy, language), printed(outcome.printed()), result == null ? "" : result.text(),
			Percent.text(deviation), word, text(copy.getFormula()));
		String reason = new Reasons(language).of(outcome, before, changed);
		return new Line(original, original, null, state, text(copy.getHandle()), cells, reason, before.verdict(), report(copy), deviation);
	}

	private static boolean isChanged(Outcome outcome, Outcome before) {
		if (outcome.result() == null || before.result() == null) {
			return outcome.result() != before.result();
		}
		return outcome.affected() && outcome.result().full().compareTo(before.result().full()) != 0;
	}

	/** The line of an input as it went into a run. */
	Line of(CalculationInput input, Outcome outcome, Outcome before) {
		Optional<InputValue> value = value(input, outcome);
		Observation observation = input.getObservation();
		Optional<PrintedValue> printed = Optional.ofNullable(observation).flatMap(PrintedValue::of);
		Calculation behind = snapshot.behind(input).orElse(null);
		Line.State state = state(value, value(input, before));
		BigDecimal deviation = state == Line.State.PLAIN || printed.isEmpty() || value.isEmpty() ? null
			: Percent.between(printed.get().base(), value.get().quantity().value());
		String word = UiTexts.text("calc.input." + switch (state) {
			case ASSUMED -> "assumed";
			case CHANGED -> "changed";
			case FOLLOWS -> "follows";
			case PLAIN -> kind(input, behind);
		});
		EObject original = snapshot.original(input);
		EObject subject = observation != null ? snapshot.original(observation) : behind != null ? behind : original;
		String words = observation != null && isEdited(observation) ? observation.getPrinted() : printed.map(Lines::printed).orElse("");
		List<String> cells = List.of(input.getName() + name(input), words,
			value.map(InputValue::text).orElse(""), Percent.text(deviation), word, origin(input, behind));
		return new Line(original, subject, behind, state, observation == null ? "" : text(observation.getHandle()), cells,
			reason(input, behind), null, "", deviation);
	}

	private static Optional<InputValue> value(CalculationInput input, Outcome outcome) {
		return outcome.inputs().stream().filter(used -> used.input() == input).findFirst();
	}

	private static Line.State state(Optional<InputValue> value, Optional<InputValue> before) {
		if (value.isEmpty()) {
			return Line.State.PLAIN;
		}
		if (value.get().assumed()) {
			return Line.State.ASSUMED;
		}
		if (before.isPresent() && !before.get().text().equals(value.get().text())) {
			return Line.State.CHANGED;
		}
		return value.get().follows() == null ? Line.State.PLAIN : Line.State.FOLLOWS;
	}

	private static String kind(CalculationInput input, Calculation behind) {
		if (input.getObservation() != null) {
			return isEdited(input.getObservation()) ? "edited" : behind == null ? "printed" : "result";
		}
		return input.getCalculation() != null ? "calculation" : input.getConstant() != null ? "constant" : "counted";
	}

	/** Whether the number is another one than the words of the source, as far as these are a number and nothing else. */
	private static boolean isEdited(Observation observation) {
		String text = observation.getPrinted() == null ? "" : observation.getPrinted().replaceAll("\\s", "");
		Optional<PrintedValue> words = ONE_NUMBER.matcher(text).matches() ? PrintedValue.parse(text) : Optional.empty();
		Optional<PrintedValue> number = PrintedValue.of(observation);
		if (words.isEmpty() || number.isEmpty() || number.get().isRange()) {
			return false;
		}
		// Headings of tables may give magnitude and unit for all that stands below them, and losses stand in brackets.
		BigDecimal printed = words.get().value();
		return printed.abs().compareTo(number.get().value().abs()) != 0 && words.get().base().compareTo(number.get().base()) != 0
			&& words.get().scale().multiply(number.get().unit().factor()).multiply(printed).compareTo(number.get().base()) != 0;
	}

	private String name(CalculationInput input) {
		Observation observation = input.getObservation();
		if (observation == null) {
			return "";
		}
		String whole = observation.eContainer() instanceof NamedElement subject && subject.getName() != null ? Labels.name(subject, language)
			: "";
		String property = observation.getProperty() == null ? "" : Labels.name(observation.getProperty(), language);
		String name = Stream.of(whole, property).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
		return name.isEmpty() || name.equals(input.getName()) ? "" : " = " + name;
	}

	private String origin(CalculationInput input, Calculation behind) {
		if (input.getObservation() != null) {
			String places = input.getObservation().getCitations().stream().map(this::place).collect(Collectors.joining("；"));
			return behind == null ? places : arrow(behind) + (places.isEmpty() ? "" : "；" + places);
		}
		if (behind != null) {
			return arrow(behind);
		}
		List<String> counted = input.getCounted().stream().limit(NAMED).map(element -> Labels.name(element, language)).toList();
		return String.join("、", counted) + (input.getCounted().size() > NAMED ? " …" : "");
	}

	private String arrow(Calculation calculation) {
		return "← " + Labels.name(calculation, language);
	}

	private String place(Citation citation) {
		return Stream.of(house(citation.getSource()), text(citation.getLocator()), text(citation.getLines()))
			.filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
	}

	private String house(Source source) {
		if (source == null) {
			return "";
		}
		return source.getPublisher() == null || source.getPublisher().isBlank() ? Labels.name(source, language) : source.getPublisher();
	}

	private String reason(CalculationInput input, Calculation behind) {
		Observation observation = input.getObservation();
		StringBuilder reason = new StringBuilder(input.getName()).append(name(input));
		if (observation != null) {
			if (observation.getPrinted() != null && !observation.getPrinted().isBlank()) {
				reason.append('\n').append(UiTexts.text("calc.reason.printedAs", observation.getPrinted()));
			}
			for (Citation citation : observation.getCitations()) {
				reason.append('\n').append(Stream.of(citation.getSource() == null ? "" : Labels.name(citation.getSource(), language),
					text(citation.getSection()), text(citation.getLocator()), text(citation.getLines())).filter(part -> !part.isBlank())
					.collect(Collectors.joining(" · ")));
			}
		}
		if (behind != null) {
			reason.append('\n').append(UiTexts.text("calc.reason.behind", Labels.name(behind, language)));
		}
		if (observation != null && PrintedValue.of(observation).isPresent()) {
			reason.append('\n').append(UiTexts.text("calc.reason.assume"));
		}
		return reason.toString();
	}

	/** The source a calculation is printed in, or that of its result. */
	private String report(Calculation calculation) {
		Stream<Citation> own = calculation.getCitations().stream();
		Stream<Citation> result = Optional.ofNullable(calculation.getExpected()).stream().flatMap(expected -> expected.getCitations().stream());
		return Stream.concat(own, result).map(Citation::getSource).filter(source -> source != null).findFirst()
			.map(source -> Labels.name(source, language)).orElse("");
	}

	private static String printed(PrintedValue printed) {
		if (printed == null) {
			return "";
		}
		Comparator comparator = printed.comparator();
		return comparator == Comparator.EQUAL ? printed.text()
			: Labels.of(ChainPackage.Literals.COMPARATOR, comparator, UiTexts.language()) + " " + printed.text();
	}


	private static String text(String text) {
		return text == null ? "" : text;
	}
}
