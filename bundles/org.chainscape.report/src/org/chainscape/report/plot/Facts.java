package org.chainscape.report.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Unit;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportPlot.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The numbers of a chain that may be drawn: single numbers with a known unit, neither ranges nor bounds, of what may be printed. A number
 * that says "more than" or "up to" is not the value and would be drawn at the wrong place.
 */
final class Facts {

	private static final Texts TEXTS = Texts.beside(Plots.class);

	private final ReportBasis basis;
	private final Map<Property, List<Fact>> byProperty = new LinkedHashMap<>();

	Facts(ReportBasis basis) {
		this.basis = basis;
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(basis.request().document(), true); contents.hasNext();) {
			if (contents.next() instanceof Observation observation && observation.eContainer() instanceof Element subject
					&& observation.getProperty() != null && isNumber(observation.getProperty()) && admits(observation)) {
				read(observation, subject).ifPresent(fact -> byProperty.computeIfAbsent(observation.getProperty(), key -> new ArrayList<>())
						.add(fact));
			}
		}
	}

	ReportBasis basis() {
		return basis;
	}

	/** The numbers of each property that all have units of one dimension, in the order of the document. */
	Map<Property, List<Fact>> byProperty() {
		Map<Property, List<Fact>> comparable = new LinkedHashMap<>();
		byProperty.forEach((property, facts) -> {
			Optional<Unit> unit = unit(property.getUnit()).filter(wanted -> facts.stream().anyMatch(fact -> fact.unit().fits(wanted)));
			Unit wanted = unit.orElse(facts.get(0).unit());
			comparable.put(property, facts.stream().filter(fact -> fact.unit().fits(wanted)).toList());
		});
		return comparable;
	}

	/** The unit numbers of a property are drawn in: the one most of them are printed in, of equally common ones the property's own. */
	static Unit unit(Property property, List<Fact> facts) {
		Map<Unit, Long> counts = facts.stream().collect(Collectors.groupingBy(Fact::unit, LinkedHashMap::new, Collectors.counting()));
		Unit own = unit(property.getUnit()).orElse(Unit.ONE);
		long most = counts.values().stream().max(Long::compare).orElse(0L);
		return counts.getOrDefault(own, 0L) == most ? own : counts.entrySet().stream().filter(entry -> entry.getValue() == most)
				.map(Map.Entry::getKey).findFirst().orElse(own);
	}

	Language language() {
		return basis.language();
	}

	String text(String key, Object... arguments) {
		return TEXTS.get(language(), key, arguments);
	}

	/** A name on one line; a security is called like its company. */
	String name(EObject element) {
		EObject named = element instanceof Security ? element.eContainer() : element;
		return Labels.name(named, language()).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
	}

	/** A number as a point. */
	Point point(String label, double x, Scale scale, Fact fact) {
		Observation observation = fact.observation();
		String printed = observation.getPrinted() == null ? "" : observation.getPrinted().strip();
		return new Point(label, x, scale.of(fact.value()), 1, printed, observation.getId(),
				observation.getActuality() == Actuality.ESTIMATE, basis.edition().marks(observation));
	}

	/** The source line of points. */
	String sources(Collection<? extends Element> statements) {
		return basis.sources(statements);
	}

	/** What is said of something that may not be printed may not be drawn either. */
	private boolean admits(Observation observation) {
		for (EObject around = observation; around != null; around = around.eContainer()) {
			if (around instanceof Element element && !basis.edition().admits(element)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isNumber(Property property) {
		return switch (property.getKind()) {
			case QUANTITY, SHARE, GROWTH, RATIO -> true;
			case DATE, TEXT, CATEGORY -> false;
		};
	}

	private static Optional<Fact> read(Observation observation, Element subject) {
		return PrintedValue.of(observation).filter(value -> !value.isRange() && !value.isBound())
				.map(value -> new Fact(observation, subject, value.base(), value.unit()));
	}

	private static Optional<Unit> unit(String text) {
		try {
			return Optional.of(Unit.parse(text));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
