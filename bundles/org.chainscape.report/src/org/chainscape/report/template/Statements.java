package org.chainscape.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.Outcomes;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportException;

/** Numbers within a line: facts and results of calculations, in their printed form with their unit. */
final class Statements {

	private static final Texts TEXTS = Texts.beside(Statements.class);

	private final ReportBasis basis;
	private List<Observation> observations;
	private Outcomes outcomes;

	Statements(ReportBasis basis) {
		this.basis = basis;
	}

	List<Observation> observations() {
		if (observations == null) {
			Iterable<org.eclipse.emf.ecore.EObject> all = () -> basis.request().document().eAllContents();
			observations = StreamSupport.stream(all.spliterator(), false).filter(Observation.class::isInstance).map(Observation.class::cast)
					.toList();
		}
		return observations;
	}

	Value fact(String name) throws ReportException {
		List<Observation> found = observations().stream().filter(fact -> name.equals(fact.getHandle()) || name.equals(fact.getId())).toList();
		int slash = Math.max(name.indexOf('/'), name.indexOf('／'));
		if (found.isEmpty() && slash > 0) {
			found = about(name.substring(0, slash).strip(), name.substring(slash + 1).strip());
		}
		if (found.isEmpty()) {
			throw new ReportException("template.noFact", name);
		}
		if (found.size() > 1) {
			String list = found.stream().map(fact -> Objects.requireNonNullElse(fact.getHandle(), fact.getId()) + " (" + print(fact) + ")")
					.limit(8).collect(Collectors.joining("; "));
			throw new ReportException("template.severalFacts", name, list);
		}
		Observation fact = found.get(0);
		refuse(fact, name);
		return value(fact);
	}

	/** A fact by what it is about: {@code GPT-3/参数量}. */
	private List<Observation> about(String subject, String property) {
		return observations().stream().filter(fact -> fact.getProperty() != null && isNamed(fact.getProperty(), property)
				&& fact.eContainer() instanceof NamedElement named && isNamed(named, subject)).toList();
	}

	private static boolean isNamed(NamedElement element, String name) {
		return name.equals(element.getName()) || name.equals(element.getNameEn()) || name.equals(element.getHandle());
	}

	Value value(Observation fact) {
		String printed = print(fact) + mark(fact);
		return PrintedValue.of(fact).<Value>map(number -> new Value.Figures(number.base(), printed)).orElse(new Value.Words(printed));
	}

	/** What a reader may not take for a fact is no text of a report, unless the reader is told. */
	private void refuse(Element element, String name) throws ReportException {
		if (!basis.edition().admits(element)) {
			throw new ReportException(Reservation.of(element) == Reservation.UNSOURCED ? "template.unsourced" : "template.unconfirmed", name);
		}
	}

	/** A word after what is reserved. */
	String mark(Element element) {
		if (!basis.edition().marks(element)) {
			return "";
		}
		return TEXTS.get(basis.language(), Reservation.of(element) == Reservation.UNSOURCED ? "mark.unsourced" : "mark.unconfirmed");
	}

	/** As the source prints it, with the unit where the source leaves it to the head of a table. */
	String print(Observation fact) {
		Language language = basis.language();
		String printed = clean(fact.getPrinted());
		if (fact.getState() != null && fact.getState() != DisclosureState.DISCLOSED && fact.getValue() == null) {
			return printed.isEmpty() || fact.getState() == DisclosureState.BLANK
					? Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, fact.getState(), language) : printed;
		}
		if (printed.isEmpty()) {
			return PrintedValue.of(fact).map(PrintedValue::text).orElseGet(() -> fact.getDate() != null
					? language == Language.ZH ? fact.getDate().toChinese() : fact.getDate().toString() : clean(fact.getText()));
		}
		String unit = clean(fact.getUnit());
		if (fact.getValue() == null || unit.isEmpty() || printed.contains(unit)) {
			return printed;
		}
		boolean bare = printed.matches(".*[\\d.]");
		Magnitude magnitude = fact.getMagnitude();
		boolean counted = bare && magnitude != null && magnitude != Magnitude.ONE;
		String word = counted ? Labels.of(ChainPackage.Literals.MAGNITUDE, magnitude, language) : "";
		return bare ? printed + " " + word + unit : printed.matches(".*[\\p{IsHan}]") ? printed + unit : printed;
	}

	private static String clean(String text) {
		return text == null ? "" : text.strip();
	}

	Value calculation(String name) throws ReportException {
		List<Calculation> found = new ArrayList<>();
		for (Calculation calculation : basis.request().document().getCalculations()) {
			if (isNamed(calculation, name) || name.equals(calculation.getId())) {
				found.add(calculation);
			}
		}
		if (found.size() != 1) {
			String list = basis.request().document().getCalculations().stream().map(Calculation::getHandle).filter(Objects::nonNull).limit(12)
					.collect(Collectors.joining(", "));
			throw new ReportException(found.isEmpty() ? "template.noCalculation" : "template.severalCalculations", name, list);
		}
		refuse(found.get(0), name);
		Outcome outcome = outcome(found.get(0));
		if (outcome.printed() == null && outcome.result() == null) {
			throw new ReportException("template.noResult", name);
		}
		return outcome.printed() != null ? printed(found.get(0), outcome) : new Value.Figures(outcome.result().rounded(),
				outcome.result().roundedText() + mark(found.get(0)));
	}

	private Value printed(Calculation calculation, Outcome outcome) {
		return new Value.Figures(outcome.printed().base(), print(calculation.getExpected()) + mark(calculation));
	}

	Outcome outcome(Calculation calculation) {
		if (outcomes == null) {
			outcomes = Calculator.of(basis.request().document()).run();
		}
		return outcomes.of(calculation).orElseThrow();
	}
}
