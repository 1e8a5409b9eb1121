package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.aigc.ProcessStep;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Source;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.Quotes;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;

/**
 * The steps of a process, as a source states them for one place, are numbered from 1 without gaps. Two processes in one place have every
 * number twice; steps without any number are no sequence.
 */
public final class ProcessOrder implements ElementRule<Place> {

	private static final RuleInfo INFO = new RuleInfo("aigc.process-order", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Place> subject() {
		return Place.class;
	}

	@Override
	public Inputs<Place> inputs() {
		return Inputs.of(Place.class).when(ProcessStep.class, (step, index) -> step.getPlaces(), AigcPackage.Literals.PROCESS_STEP__ORDER,
				ChainPackage.Literals.ELEMENT__CITATIONS, ChainPackage.Literals.ITEM__PLACES)
				.when(Citation.class, (citation, index) -> citation.eContainer() instanceof ProcessStep step ? step.getPlaces() : List.of(),
					ChainPackage.Literals.CITATION__SOURCE);
	}

	@Override
	public void check(Place place, ValidationIndex index, FindingSink sink) {
		for (List<ProcessStep> steps : processes(place)) {
			if (!isSequence(steps)) {
				sink.report(place, steps, steps.stream().map(ProcessOrder::print).collect(Collectors.joining("、")));
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		List<ProcessStep> steps = new ArrayList<>(finding.relatedIds().stream().map(id -> index.find(id, ProcessStep.class).orElse(null))
				.filter(Objects::nonNull).toList());
		if (steps.isEmpty() || isSequence(steps)) {
			return List.of();
		}
		steps.sort(Comparator.comparing(ProcessStep::getOrder, Comparator.nullsLast(Comparator.naturalOrder())));
		List<Edit> edits = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			if (!Integer.valueOf(i + 1).equals(steps.get(i).getOrder())) {
				edits.add(new Edit.Change(steps.get(i), AigcPackage.Literals.PROCESS_STEP__ORDER, i + 1));
			}
		}
		EObject place = index.find(finding.elementId()).orElse(null);
		return edits.isEmpty() || place == null ? List.of() : List.of(new Fix("renumber-steps", List.of(place), edits));
	}

	/** The steps in a place, by the source that states them. */
	private static List<List<ProcessStep>> processes(Place place) {
		Map<Source, List<ProcessStep>> bySource = new LinkedHashMap<>();
		place.getItems().stream().filter(ProcessStep.class::isInstance).map(ProcessStep.class::cast).forEach(step -> {
			Set<Source> sources = Statements.sources(step);
			(sources.isEmpty() ? Collections.<Source>singleton(null) : sources)
					.forEach(source -> bySource.computeIfAbsent(source, added -> new ArrayList<>()).add(step));
		});
		return bySource.values().stream().distinct().toList();
	}

	private static boolean isSequence(List<ProcessStep> steps) {
		TreeMap<Integer, Long> numbers = new TreeMap<>();
		steps.stream().map(ProcessStep::getOrder).filter(Objects::nonNull).forEach(number -> numbers.merge(number, 1L, Long::sum));
		if (numbers.isEmpty()) {
			return true;
		}
		boolean complete = steps.stream().allMatch(step -> step.getOrder() != null);
		return complete && numbers.firstKey() == 1 && numbers.lastKey() == numbers.size() && numbers.values().stream().distinct().count() == 1;
	}

	private static String print(ProcessStep step) {
		return Quotes.name(step) + " " + (step.getOrder() == null ? "–" : step.getOrder());
	}
}
